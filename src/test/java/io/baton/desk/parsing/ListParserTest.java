package io.baton.desk.parsing;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.firm.Skill;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ListParserTest {

    @Test
    void commasSeparateItemsAndSpacesAreTrimmed() {
        assertThat(ListParser.parseSkills(" VoIP , structured \t cabling,Wi-Fi "))
                .isEqualTo(
                        ParseResult.of(
                                List.of(
                                        new Skill("VoIP"),
                                        new Skill("structured cabling"),
                                        new Skill("Wi-Fi"))));
    }

    @Test
    void semicolonsAndLineBreaksSeparateItemsToo() {
        assertThat(ListParser.parse("Berlin; Leipzig\nDresden"))
                .isEqualTo(ParseResult.of(List.of("Berlin", "Leipzig", "Dresden")));
    }

    @Test
    void duplicatesInAnotherCaseAreDropped() {
        assertThat(ListParser.parse("VoIP, voip, VOIP, Wi-Fi"))
                .isEqualTo(ParseResult.of(List.of("VoIP", "Wi-Fi")));
    }

    @Test
    void emptyItemsAreDropped() {
        assertThat(ListParser.parse(" , ,, ")).isEqualTo(ParseResult.of(List.of()));
    }

    @Test
    void anItemThatIsTooLongIsRefused() {
        assertThat(ListParser.parse("VoIP, " + "x".repeat(81)))
                .isEqualTo(
                        ParseResult.unclear(
                                "“%s…” is too long. Each item can have up to 80 characters."
                                        .formatted("x".repeat(60))));
    }

    @Test
    void moreThanFortyItemsAreRefused() {
        var many =
                IntStream.rangeClosed(1, 41)
                        .mapToObj(i -> "s" + i)
                        .collect(Collectors.joining(","));
        assertThat(ListParser.parse(many))
                .isEqualTo(ParseResult.unclear("That's 41 items. Enter at most 40."));
    }

    @Test
    void invisibleCharactersAreIgnored() {
        assertThat(ListParser.parse("Vo\u200BIP, VoIP, \u202EVoIP"))
                .isEqualTo(ParseResult.of(List.of("VoIP")));
    }
}
