"use client";

import { CSPProvider } from "@base-ui/react/csp-provider";
import { QueryClientProvider } from "@tanstack/react-query";
import { ThemeProvider } from "next-themes";
import { NuqsAdapter } from "nuqs/adapters/next/app";
import type { ReactNode } from "react";
import { RestoreQuery } from "@/components/static-site/restore-query";
import { getQueryClient } from "@/lib/query/get-query-client";

export function Providers({ children, nonce }: { children: ReactNode; nonce?: string }) {
  return (
    <ThemeProvider attribute="data-theme" defaultTheme="system" enableSystem nonce={nonce}>
      <CSPProvider nonce={nonce}>
        <QueryClientProvider client={getQueryClient()}>
          <NuqsAdapter>
            {children}
            <RestoreQuery />
          </NuqsAdapter>
        </QueryClientProvider>
      </CSPProvider>
    </ThemeProvider>
  );
}
