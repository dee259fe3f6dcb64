import { describe, expect, it } from "vitest";
import { landscape2Id, landscapeappId, normalizeName } from "./legacy-ids";

describe("normalizeName", () => {
  it.each([
    ["Test___Project", "test-project"],
    ["Test/Project", "test-project"],
    ["a 🙂 b 🙂 ", "a-b"],
    ["中文 Project", "中文-project"],
    ["C++", "c++"],
    ["Security & Compliance", "security-compliance"],
    ["@foo", "-foo"],
    ["ÉCLAIR", "éclair"],
    ["a--", "a"],
  ])("makes %j into %j as landscape2 does", (name, id) => {
    expect(normalizeName(name)).toBe(id);
  });
});

describe("landscape2Id", () => {
  it("joins category, subcategory and name", () => {
    expect(landscape2Id("Orchestration & Management", "Scheduling & Orchestration", "Kubernetes")).toBe(
      "orchestration-management--scheduling-orchestration--kubernetes",
    );
  });
});

describe("landscapeappId", () => {
  it.each([
    ["Kubernetes", "kubernetes"],
    ["CoreDNS", "core-dns"],
    ["gRPC", "g-rpc"],
    ["OpenTelemetry", "open-telemetry"],
    ["Open Policy Agent (OPA)", "open-policy-agent-opa"],
    ["K3s", "k3s"],
    ["XMLParser", "xml-parser"],
    ["Café", "cafe"],
    ["Cloud Native Buildpacks", "cloud-native-buildpacks"],
  ])("makes %j into %j as landscapeapp did", (name, id) => {
    expect(landscapeappId(name)).toBe(id);
  });
});
