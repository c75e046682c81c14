package io.baton.desk.parsing;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.firm.Skill;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ListParserTest {

    @Test
    void commasSeparateAndSpacesAreTrimmed() {
        assertThat(ListParser.parseSkills(" VoIP , structured \t cabling,Wi-Fi "))
                .isEqualTo(
                        ParseResult.of(
                                List.of(
                                        new Skill("VoIP"),
                                        new Skill("structured cabling"),
                                        new Skill("Wi-Fi"))));
    }

    @Test
    void semicolonsAndLinesSeparateToo() {
        assertThat(ListParser.parse("Berlin; Leipzig\nDresden"))
                .isEqualTo(ParseResult.of(List.of("Berlin", "Leipzig", "Dresden")));
    }

    @Test
    void theSameInAnotherCaseCountsOnceAsFirstWritten() {
        assertThat(ListParser.parse("VoIP, voip, VOIP, Wi-Fi"))
                .isEqualTo(ParseResult.of(List.of("VoIP", "Wi-Fi")));
    }

    @Test
    void nothingBetweenCommasIsNothing() {
        assertThat(ListParser.parse(" , ,, ")).isEqualTo(ParseResult.of(List.of()));
    }

    @Test
    void aNovelIsNoSkill() {
        assertThat(ListParser.parse("VoIP, " + "x".repeat(81)))
                .isEqualTo(
                        ParseResult.unclear(
                                "“%s…” is too long: at most 80 characters between two commas."
                                        .formatted("x".repeat(60))));
    }

    @Test
    void nobodyDoesFortyOneThings() {
        var many =
                IntStream.rangeClosed(1, 41)
                        .mapToObj(i -> "s" + i)
                        .collect(Collectors.joining(","));
        assertThat(ListParser.parse(many))
                .isEqualTo(ParseResult.unclear("That is a list of 41; I keep 40 at most."));
    }

    @Test
    void invisibleCharactersDoNotMakeTwoOfOne() {
        assertThat(ListParser.parse("Vo\u200BIP, VoIP, \u202EVoIP"))
                .isEqualTo(ParseResult.of(List.of("VoIP")));
    }
}
