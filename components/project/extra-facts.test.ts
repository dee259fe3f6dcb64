import { expect, it } from "vitest";
import en from "@/messages/en/project.json";
import zh from "@/messages/zh/project.json";
import { extraWord, reportAddress } from "./extra-facts";

it("knows words for labels in every language", () => {
  const key = extraWord("Training type");
  expect(key).toBe("training-type");
  expect([en, zh].map(({ extra }) => (key ? extra[key] : ""))).toEqual(["Training type", "培训类型"]);
});

it.each(["toString", "training type", "Own label"])("leaves %s as it is", (label) => {
  expect(extraWord(label)).toBeUndefined();
});

it("leads to the report that a name stands for", () => {
  expect(reportAddress("CLOMonitor name", "a b", "CNCF")).toBe("https://clomonitor.io/projects/cncf/a%20b");
  expect(reportAddress("CLOMonitor name", "envoy", undefined)).toBeUndefined();
  expect(reportAddress("Chat channel", "envoy", "CNCF")).toBeUndefined();
});
