import { beforeAll, describe, expect, it } from "vitest";
import { type Landscape, type Project, RELATION_KINDS, type RelationKind } from "../lib/model/types";
import { formatProblems } from "../lib/validate/format";
import { loadLandscape } from "../lib/validate/load";
import type { Problem } from "../lib/source/problem";

/** What the articles of 2018 to 2021 name, as they name it. */
const NAMED_IN_ARTICLES = [
  ..."Docker,Docker Swarm,Mesos,Mesosphere DC/OS,Rancher,OpenShift,Operator Framework,minikube,K3s".split(","),
  ..."KubeSphere,QKE,Kube-OVN,TKE,RKE,AKS,EKS,GKE,Kubeflow,Prometheus,Fluentd,OpenTracing,OpenMetrics".split(","),
  ..."CloudEvents,Vitess,NATS,Linkerd,Envoy,gRPC,CoreDNS,Helm,SPIFFE,OPA,Rook,Ceph,Portworx,containerd".split(","),
  ..."etcd,gVisor,Kata Containers,Ballerina,Nuclio,Serverless Framework,AWS Lambda,Vault,Nomad".split(","),
  ..."Stackdriver,Dubbo,RocketMQ,Spring Cloud Alibaba,Dragonfly,OpenYurt,OpenKruise,OAM,KubeVela".split(","),
  ..."Fluid,Serverless Devs,Virtual Cluster,Dapr,Istio,Kubernetes".split(","),
];

/** Hosted projects that people and working groups began, not a company. */
const COMMUNITY_EFFORTS = [
  "artifact-hub",
  "cloudevents",
  "containerssh",
  "coredns",
  "external-secrets",
  "k8sgpt",
  "kube-rs",
  "kube-vip",
  "lima",
  "microcks",
  "openmetrics",
  "serverless-workflow",
  "xregistry",
  "youki",
];

/** Companies spread over several countries, or that say nowhere in which they sit. */
const WITHOUT_COUNTRY = ["aenix", "axoflow", "flant", "merico"];

/** Moves that people choosing should know: year and licence moved to. */
const LICENSE_MOVES: Record<string, string> = {
  airbyte: "2021 Elastic-2.0",
  akka: "2022 BUSL-1.1",
  boundary: "2023 BUSL-1.1",
  cockroachdb: "2019 BUSL-1.1",
  consul: "2023 BUSL-1.1",
  couchbase: "2021 BUSL-1.1",
  elasticsearch: "2021 SSPL-1.0 OR Elastic-2.0",
  emqx: "2025 BUSL-1.1",
  grafana: "2021 AGPL-3.0-only",
  graylog: "2020 SSPL-1.0",
  kibana: "2021 SSPL-1.0 OR Elastic-2.0",
  loki: "2021 AGPL-3.0-only",
  minio: "2021 AGPL-3.0-only",
  mongodb: "2018 SSPL-1.0",
  nomad: "2023 BUSL-1.1",
  packer: "2023 BUSL-1.1",
  redis: "2024 LicenseRef-RSALv2 OR SSPL-1.0",
  sentry: "2023 FSL-1.1-ALv2",
  tempo: "2021 AGPL-3.0-only",
  terraform: "2023 BUSL-1.1",
  vagrant: "2023 BUSL-1.1",
  vault: "2023 BUSL-1.1",
};

const FORMS: RelationKind[] = ["distribution-of", "managed-service-of"];

function slugsOf(things: readonly { slug: string }[]): string[] {
  return things.map(({ slug }) => slug).toSorted();
}

describe("the bundled landscape", () => {
  let landscape: Landscape;
  let problems: Problem[];
  let hosted: Project[];

  beforeAll(async () => {
    const loaded = await loadLandscape("data");
    if (!loaded.landscape) throw new Error(formatProblems(loaded.problems));
    ({ landscape, problems } = { landscape: loaded.landscape, problems: loaded.problems });
    hosted = landscape.projects.filter(({ stage }) => stage !== undefined);
  });

  it("has nothing to complain of, not even a warning", () => {
    expect(formatProblems(problems)).toBe("0 errors, 0 warnings");
  });

  it("shows hosted projects, at least as many others, and who is behind them", () => {
    expect(hosted.length).toBeGreaterThanOrEqual(250);
    expect(landscape.projects.length - hosted.length).toBeGreaterThanOrEqual(250);
    expect(landscape.vendors.length).toBeGreaterThanOrEqual(200);
  });

  it("has everything that the articles name, under the name that they use", () => {
    const names = landscape.projects.flatMap(({ slug, name, aliases }) => [slug, name, ...aliases]);
    const known = new Set(names.map((name) => name.toLowerCase()));
    expect(NAMED_IN_ARTICLES.filter((name) => !known.has(name.toLowerCase()))).toEqual([]);
  });

  it("relates projects in all seven ways, each with both ends there", () => {
    const slugs = new Set(landscape.projects.map(({ slug }) => slug));
    const relations = landscape.projects.flatMap((project) => project.relations);
    expect(relations.length).toBeGreaterThanOrEqual(400);
    expect(relations.filter(({ target }) => !slugs.has(target))).toEqual([]);
    const rare = RELATION_KINDS.filter((kind) => relations.filter((each) => each.kind === kind).length < 10);
    expect(rare).toEqual([]);
  });

  it("counts the distributions and managed services of Kubernetes", () => {
    const forms = landscape.projects.filter(({ relations }) =>
      relations.some(({ kind, target }) => target === "kubernetes" && FORMS.includes(kind)),
    );
    expect(forms.length).toBeGreaterThanOrEqual(40);
  });

  it("explains every category and subcategory in both languages", () => {
    const places = landscape.categories.flatMap((category) =>
      [category, ...category.subcategories].map((place) => ({ where: `${category.slug} ${place.slug}`, place })),
    );
    expect(places.length).toBeGreaterThan(30);
    const gaps = places.flatMap(({ where, place: { summary, problem, when, start } }) =>
      Object.entries({ summary, problem, when, start })
        .filter(([, text]) => !text?.en || !text.zh)
        .map(([key]) => `${where} ${key}`),
    );
    expect(gaps).toEqual([]);
  });

  it("gives a choice in every subcategory", () => {
    const places = landscape.projects.flatMap(({ placements }) => placements);
    const small = landscape.categories.flatMap(({ slug: category, subcategories }) =>
      subcategories
        .map(({ slug }) => ({
          slug,
          here: places.filter((each) => each.category === category && each.subcategory === slug),
        }))
        .filter(({ here }) => here.length < 4)
        .map(({ slug, here }) => `${category}/${slug} ${here.length}`),
    );
    expect(small).toEqual([]);
  });

  it("names who began each hosted project, but for what a community began", () => {
    expect(slugsOf(hosted.filter(({ vendors }) => vendors.length === 0))).toEqual(COMMUNITY_EFFORTS);
  });

  it("has the country of every vendor that has one", () => {
    const placeless = landscape.vendors.filter(({ country, kind }) => {
      return country === undefined && kind !== "community" && kind !== "foundation";
    });
    expect(slugsOf(placeless)).toEqual(WITHOUT_COUNTRY);
  });

  it("has the licence moves that people choosing should know", () => {
    const moves = new Map(
      landscape.projects.map(({ slug, licenseChanges }) => [
        slug,
        licenseChanges.map(({ date, to }) => `${date.slice(0, 4)} ${to}`),
      ]),
    );
    for (const [slug, move] of Object.entries(LICENSE_MOVES)) expect(moves.get(slug), slug).toContain(move);
  });

  it("has an icon or a colour for every project", () => {
    const plain = landscape.projects.filter(({ logo }) => logo.kind === "monogram" && logo.color === undefined);
    expect(slugsOf(plain)).toEqual([]);
  });
});
