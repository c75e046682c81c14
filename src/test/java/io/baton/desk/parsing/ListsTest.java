package io.baton.desk.parsing;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.firm.Skill;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ListsTest {

    @Test
    void commasSeparateAndSpacesAreTrimmed() {
        assertThat(Lists.skills(" VoIP , structured \t cabling,Wi-Fi "))
                .isEqualTo(
                        Reading.of(
                                List.of(
                                        new Skill("VoIP"),
                                        new Skill("structured cabling"),
                                        new Skill("Wi-Fi"))));
    }

    @Test
    void semicolonsAndLinesSeparateToo() {
        assertThat(Lists.read("Berlin; Leipzig\nDresden"))
                .isEqualTo(Reading.of(List.of("Berlin", "Leipzig", "Dresden")));
    }

    @Test
    void theSameInAnotherCaseCountsOnceAsFirstWritten() {
        assertThat(Lists.read("VoIP, voip, VOIP, Wi-Fi"))
                .isEqualTo(Reading.of(List.of("VoIP", "Wi-Fi")));
    }

    @Test
    void nothingBetweenCommasIsNothing() {
        assertThat(Lists.read(" , ,, ")).isEqualTo(Reading.of(List.of()));
    }

    @Test
    void aNovelIsNoSkill() {
        assertThat(Lists.read("VoIP, " + "x".repeat(81)))
                .isEqualTo(
                        Reading.unclear(
                                "“%s…” is too long: at most 80 characters between two commas."
                                        .formatted("x".repeat(60))));
    }

    @Test
    void nobodyDoesFortyOneThings() {
        var many =
                IntStream.rangeClosed(1, 41)
                        .mapToObj(i -> "s" + i)
                        .collect(Collectors.joining(","));
        assertThat(Lists.read(many))
                .isEqualTo(Reading.unclear("That is a list of 41; I keep 40 at most."));
    }

    @Test
    void invisibleCharactersDoNotMakeTwoOfOne() {
        assertThat(Lists.read("Vo\u200BIP, VoIP, \u202EVoIP"))
                .isEqualTo(Reading.of(List.of("VoIP")));
    }
}
