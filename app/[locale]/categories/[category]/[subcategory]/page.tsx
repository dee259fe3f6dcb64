import type { Metadata } from "next";
import { PlaceContent, placeMetadata } from "@/app/_parts/place";

type Props = { params: Promise<{ locale: string; category: string; subcategory: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return placeMetadata(await params);
}

export default async function Page({ params }: Props) {
  return PlaceContent(await params);
}
