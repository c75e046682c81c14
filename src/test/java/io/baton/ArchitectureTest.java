package io.baton;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// Who may use whom. A whitelist: what is not allowed here is forbidden.
class ArchitectureTest {

    private static final List<String> JDK = List.of("java..", "javax..", "org.jspecify..");
    private static final String MONEY = "org.joda.money..";

    private static final Map<String, List<String>> MAY_USE =
            Map.ofEntries(
                    may("firm", MONEY),
                    may("partner", MONEY, own("firm")),
                    may(
                            "bench",
                            own("firm"),
                            own("partner"),
                            own("referral"),
                            own("revenue"),
                            "org.yaml.snakeyaml.."),
                    may("referral", MONEY, own("firm"), own("partner")),
                    may("revenue", MONEY, own("firm"), own("partner"), own("referral")),
                    may(
                            "digest",
                            MONEY,
                            own("firm"),
                            own("partner"),
                            own("bench"),
                            own("referral"),
                            own("revenue")),
                    may("chat"),
                    may("sheet", "org.apache.commons.csv.."),
                    may("outbox", own("chat"), "org.slf4j..", "io.micrometer.."),
                    may(
                            "desk",
                            MONEY,
                            own("chat"),
                            own("outbox"),
                            own("firm"),
                            own("partner"),
                            own("bench"),
                            own("referral"),
                            own("revenue"),
                            own("digest"),
                            own("sheet"),
                            "org.apache.commons.text..",
                            "org.slf4j.."),
                    may(
                            "mongo",
                            MONEY,
                            own("chat"),
                            own("outbox"),
                            own("firm"),
                            own("partner"),
                            own("bench"),
                            own("referral"),
                            own("revenue"),
                            own("digest"),
                            "com.mongodb..",
                            "org.bson..",
                            "org.slf4j.."),
                    may(
                            "embedded",
                            "de.bwaldvogel.mongo..",
                            "org.h2..",
                            "io.netty..",
                            "org.slf4j.."),
                    may(
                            "minilm",
                            own("bench"),
                            "dev.langchain4j..",
                            "ai.onnxruntime..",
                            "com.fasterxml.jackson..",
                            "org.slf4j.."),
                    may("picture", own("chat"), "org.jfree..", "org.slf4j.."),
                    may(
                            "slack",
                            own("chat"),
                            own("outbox"),
                            own("picture"),
                            "com.slack.api..",
                            "com.google.gson..",
                            "okhttp3..",
                            "okio..",
                            "org.springframework..",
                            "jakarta.servlet..",
                            "org.slf4j..",
                            "io.micrometer.."),
                    may(
                            "teams",
                            own("chat"),
                            own("outbox"),
                            own("picture"),
                            "com.microsoft.bot..",
                            "com.microsoft.aad.msal4j..",
                            "com.fasterxml.jackson..",
                            "com.auth0..",
                            "okhttp3..",
                            "okio..",
                            "retrofit2..",
                            "org.springframework..",
                            "jakarta.servlet..",
                            "org.slf4j..",
                            "io.micrometer.."),
                    may(
                            "web",
                            own("chat"),
                            own("outbox"),
                            own("picture"),
                            "j2html..",
                            "org.springframework..",
                            "jakarta.servlet..",
                            "org.slf4j.."),
                    may("app", ".."));

    private static final JavaClasses BATON =
            new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages("io.baton");

    @TestFactory
    Stream<DynamicTest> eachPackageUsesOnlyWhatItMay() {
        return MAY_USE.entrySet().stream()
                .map(rule ->
                        DynamicTest.dynamicTest(
                                rule.getKey(),
                                () ->
                                        classes()
                                                .that()
                                                .resideInAPackage(own(rule.getKey()))
                                                .should()
                                                .onlyDependOnClassesThat()
                                                .resideInAnyPackage(
                                                        rule.getValue().toArray(String[]::new))
                                                .allowEmptyShould(true)
                                                .check(BATON)));
    }

    @Test
    void noPackageIsMissingFromTheTable() {
        assertThat(BATON)
                .extracting(type -> type.getPackageName().split("\\.")[2])
                .isSubsetOf(MAY_USE.keySet());
    }

    @Test
    void noPackagesUseEachOtherInACircle() {
        slices().matching("io.baton.(*)..").should().beFreeOfCycles().check(BATON);
    }

    private static String own(String feature) {
        return "io.baton." + feature + "..";
    }

    private static Map.Entry<String, List<String>> may(String feature, String... more) {
        return Map.entry(
                feature,
                Stream.of(JDK.stream(), Stream.of(own(feature)), Stream.of(more))
                        .flatMap(part -> part)
                        .toList());
    }
}
