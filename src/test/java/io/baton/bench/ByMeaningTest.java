package io.baton.bench;

import static io.baton.bench.Bench.firmDoing;
import static io.baton.bench.Bench.names;
import static io.baton.bench.Bench.partner;
import static io.baton.bench.Bench.skills;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ByMeaningTest {
    private final List<Runnable> aside = new ArrayList<>();
    private final ToyMeaning meaning =
            new ToyMeaning()
                    .telling("our line is dead", 1, 0)
                    .telling("telephony", 0.9f, 0.1f)
                    .telling("cabling", 0.5f, 0.7f)
                    .telling("painting", 0.1f, 0.9f)
                    .telling("at the bar", 0.42f, 0.9075218f)
                    .telling("below the bar", 0.41f, 0.9120855f)
                    .telling("below the floor", 0.27f, 0.9628603f);
    private final ByMeaning ranking = new ByMeaning(meaning, aside::add);

    @Test
    void theLikestSkillDecidesAndIsTheReason() {
        var found =
                ranking.best(
                        "our line is dead",
                        List.of(
                                partner("Cable Co", "painting", "cabling"),
                                partner("Phone Co", "painting", "telephony")));

        assertThat(names(found)).containsExactly("Phone Co", "Cable Co");
        assertThat(found.getFirst().skill().name()).isEqualTo("telephony");
        assertThat(found.getFirst().likeness()).isCloseTo(0.994, within(0.001));
        assertThat(found).allMatch(Match::sure);
    }

    @Test
    void whoIsFarFromTheNeedIsNotNamed() {
        assertThat(ranking.best("our line is dead", List.of(partner("Painters", "painting"))))
                .isEmpty();
        assertThat(ranking.best("our line is dead", List.of(partner("Idle")))).isEmpty();
        assertThat(ranking.best("our line is dead", List.of())).isEmpty();
    }

    @Test
    void aNearMissIsMarkedAsNotSure() {
        var found =
                ranking.best(
                        "our line is dead",
                        List.of(
                                partner("A", "below the floor"),
                                partner("B", "below the bar"),
                                partner("C", "at the bar")));

        assertThat(names(found)).containsExactly("C", "B");
        assertThat(found).extracting(Match::sure).containsExactly(true, false);
    }

    @Test
    void aPausedPartnerNeverFits() {
        assertThat(
                        ranking.best(
                                "our line is dead",
                                List.of(partner("Phone Co", "telephony").paused())))
                .isEmpty();
    }

    @Test
    void equalsAreOrderedByNameWhateverTheOrderOfTheBench() {
        var a = partner("alpha", "telephony");
        var b = partner("Beta", "telephony");
        var c = partner("gamma", "telephony");

        assertThat(names(ranking.best("our line is dead", List.of(c, b, a))))
                .containsExactly("alpha", "Beta", "gamma")
                .isEqualTo(names(ranking.best("our line is dead", List.of(b, a, c))));
    }

    @Test
    void ofTwoEqualSkillsTheFirstWrittenIsTheReason() {
        meaning.telling("phones", 0.9f, 0.1f);
        var found = ranking.best("our line is dead", List.of(partner("P", "phones", "telephony")));

        assertThat(found.getFirst().skill().name()).isEqualTo("phones");
    }

    @Test
    void aSkillCalledByItsNameFitsWhateverTheCosineSays() {
        meaning.telling("We need PAINTING, soon!", 1, 0).telling("painting", 0, 1);

        var found =
                ranking.best("We need PAINTING, soon!", List.of(partner("Painters", "painting")));

        assertThat(found).singleElement().matches(Match::sure);
    }

    @Test
    void whatTheFirmDoesItselfIsInHouseOnlyWhenItSurelyFits() {
        assertThat(ranking.inHouse("our line is dead", firmDoing("painting", "telephony")))
                .hasValueSatisfying(own -> assertThat(own.skill().name()).isEqualTo("telephony"));
        assertThat(ranking.inHouse("our line is dead", firmDoing("below the bar"))).isEmpty();
        assertThat(ranking.inHouse("our line is dead", firmDoing())).isEmpty();
    }

    @Test
    void withoutMeaningTheWordsDecide() {
        meaning.fallSilent();

        var found =
                ranking.best(
                        "somebody for telephony",
                        List.of(partner("Painters", "painting"), partner("Phone Co", "telephony")));

        assertThat(names(found)).containsExactly("Phone Co");
        assertThat(ranking.inHouse("painting the office", firmDoing("painting"))).isPresent();
    }

    @Test
    void eachTextIsUnderstoodOnce() {
        var bench = List.of(partner("A", "telephony"), partner("B", "telephony", "cabling"));

        ranking.best("our line is dead", bench);
        ranking.best("our line is dead", bench);
        ranking.inHouse("our line is dead", firmDoing("cabling"));

        assertThat(meaning.asked).containsExactly("our line is dead", "telephony", "cabling");
    }

    @Test
    void ofAHugeUnknownBenchOnlyAPartIsLearnedWhileSomebodyWaits() {
        var bench =
                IntStream.range(0, 250).mapToObj(i -> partner("P" + i, "skill no " + i)).toList();

        ranking.best("our line is dead", bench);
        assertThat(meaning.asked).hasSize(1 + ByMeaning.LEARNED_AT_ONCE);

        ranking.prepare(skills("one more"));
        assertThat(aside).as("one batch at a time").hasSize(1);

        aside.removeFirst().run();
        assertThat(meaning.asked).hasSize(1 + 250).doesNotHaveDuplicates();

        ranking.prepare(skills("one more"));
        aside.removeFirst().run();
        assertThat(meaning.asked).hasSize(1 + 251);
    }

    @Test
    void aSkillThatIsNotLearnedYetIsFoundByItsName() {
        meaning.telling("somebody for telephony", 1, 0);
        var bench =
                new ArrayList<>(
                        IntStream.range(0, 100).mapToObj(i -> partner("P" + i, "s" + i)).toList());
        bench.add(partner("Phone Co", "telephony"));

        assertThat(names(ranking.best("somebody for telephony", bench)))
                .containsExactly("Phone Co");
    }
}
