package io.baton.search.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.StringReader;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class VocabularyTest {

    @Test
    void theShippedVocabularyCoversTheField() {
        var services = Vocabulary.shipped().services();

        assertThat(services).hasSizeGreaterThanOrEqualTo(250);
        assertThat(services)
                .extracting(each -> each.name().toLowerCase(Locale.ROOT))
                .doesNotHaveDuplicates();
        assertThat(services)
                .allSatisfy(each -> {
                    assertThat(each.said()).as(each.name()).hasSizeGreaterThanOrEqualTo(5);
                    assertThat(each.also()).as(each.name()).hasSizeGreaterThanOrEqualTo(3);
                });
    }

    @Test
    void noSentenceAppearsTwiceInTheShippedVocabulary() {
        assertThat(Vocabulary.shipped().services().stream().flatMap(each -> each.said().stream()))
                .doesNotHaveDuplicates();
    }

    @Test
    void aServiceIsReadWithAllItsFields() {
        var read =
                read(
                        """
                        - name: Printers
                          also: [copiers, MFP]
                          brands: [365, "HP: the maker"]
                          said:
                            - paper gets stuck
                            - "stripes: on every page"
                          not: [we need a plotter]
                        """);

        assertThat(read.services())
                .containsExactly(
                        new Service(
                                "Printers",
                                List.of("copiers", "MFP"),
                                List.of("365", "HP: the maker"),
                                List.of("paper gets stuck", "stripes: on every page"),
                                List.of("we need a plotter")));
    }

    @Test
    void aFirmsOwnEntriesExtendAServiceOrAddOne() {
        var shipped = read("- {name: Printers, also: [MFP], said: [paper gets stuck]}");
        var own =
                read(
                        """
                        - {name: PRINTERS, brands: [HP], said: [paper gets stuck, it eats paper]}
                        - {name: Bees, said: [they hum]}
                        """);

        assertThat(shipped.with(own).services())
                .containsExactly(
                        new Service(
                                "Printers",
                                List.of("MFP"),
                                List.of("HP"),
                                List.of("paper gets stuck", "it eats paper"),
                                List.of()),
                        new Service("Bees", List.of(), List.of(), List.of("they hum"), List.of()));
    }

    @Test
    void onlyNameAndSaidAreRequired() {
        var read = read("- name: Printers\n  said: [paper gets stuck]\n");

        assertThat(read.services())
                .containsExactly(
                        new Service(
                                "Printers",
                                List.of(),
                                List.of(),
                                List.of("paper gets stuck"),
                                List.of()));
    }

    @Test
    void aDuplicateNameIsReportedWithBothLines() {
        assertThat(
                        errors(
                                """
                                - name: Printers
                                  said: [paper gets stuck]
                                - name: printers
                                  said: [stripes on every page]
                                """))
                .containsExactly(
                        "Line 3 of the vocabulary: \"printers\" is already defined in line 1. Merge the two.");
    }

    @Test
    void allErrorsAreReportedAtOnce() {
        assertThat(
                        errors(
                                """
                                - name: Printers
                                  said: []
                                - said: [paper gets stuck]
                                - name: Phones
                                  sad: [no tone]
                                  said: nobody hears me
                                - only a word
                                - name: Doors
                                  said:
                                    - a key: was lost
                                    - no key
                                """))
                .satisfiesExactly(
                        first -> assertThat(first).startsWith("Line 1 ").contains("\"Printers\""),
                        second -> assertThat(second).startsWith("Line 3 ").contains("name"),
                        third -> assertThat(third).startsWith("Line 5 ").contains("\"sad\""),
                        fourth -> assertThat(fourth).startsWith("Line 6 ").contains("list"),
                        fifth -> assertThat(fifth).startsWith("Line 4 ").contains("\"Phones\""),
                        sixth -> assertThat(sixth).startsWith("Line 7 "),
                        seventh -> assertThat(seventh).startsWith("Line 10 ").contains("quotes"));
    }

    @Test
    void aDuplicateFieldIsReported() {
        assertThat(errors("- name: Printers\n  said: [stuck]\n  said: [stripes]\n"))
                .containsExactly(
                        "Line 3 of the vocabulary: \"said\" appears twice in one service. Merge the two.");
    }

    @Test
    void invalidYamlIsReportedWithItsLine() {
        assertThat(errors("- name: Printers\n  said: [stuck\n- name: Phones\n"))
                .singleElement()
                .asString()
                .startsWith("Line 3 of the vocabulary: not valid YAML");
    }

    @Test
    void anEmptyFileIsNoVocabulary() {
        assertThat(errors("# nothing yet\n"))
                .containsExactly(
                        "The vocabulary must be a list of services, each starting with \"- name:\".");
    }

    private static Vocabulary read(String yaml) {
        return Vocabulary.read(new StringReader(yaml));
    }

    private static List<String> errors(String yaml) {
        var wrong = catchThrowableOfType(WrongVocabulary.class, () -> read(yaml));
        assertThat(wrong).as("exception").isNotNull();
        return wrong.faults();
    }
}
