import { useTranslations } from "next-intl";

/** Shown while the files of the landscape are on their way. */
export function Loading() {
  return (
    <main id="main" tabIndex={-1} className="mx-auto w-full max-w-7xl flex-1 px-4 pt-6 outline-none sm:px-6 lg:px-8">
      <p role="status" className="text-muted">
        {useTranslations("common")("loading")}
      </p>
    </main>
  );
}
