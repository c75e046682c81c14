package io.baton.bench;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.firm.Firm;
import io.baton.partner.Partner;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// The index follows its bench.
class BenchesTest {
    private static final Firm FIRM = Bench.firmDoing();

    private final ToyMeaning meaning = new ToyMeaning();
    private final List<Runnable> aside = new ArrayList<>();
    private final Understanding understanding =
            Understanding.learn(
                            new Vocabulary(
                                    List.of(
                                            new Service(
                                                    "telephony",
                                                    List.of(),
                                                    List.of(),
                                                    List.of("the phones are dead"),
                                                    List.of()))),
                            meaning,
                            Directions.NONE)
                    .orElseThrow();
    private final Benches benches = new Benches(understanding, aside::add);

    private static List<Partner> partners(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> Bench.partner("%05d".formatted(i), "skill " + i))
                .collect(java.util.stream.Collectors.toCollection(ArrayList::new));
    }

    private Index learned(List<Partner> bench) {
        benches.index(FIRM, bench);
        aside.forEach(Runnable::run);
        aside.clear();
        return benches.index(FIRM, bench);
    }

    private static List<Partner> with(List<Partner> bench, int place, Partner other) {
        var next = new ArrayList<>(bench);
        next.set(place, other);
        return next;
    }

    @Test
    void ofAChangeOnlyWhatHasChangedIsLearned() {
        var bench = partners(2_000);
        learned(bench);
        int before = meaning.asked.size();

        var next = with(bench, 700, Bench.partner("00700", "something new"));
        var index = benches.index(FIRM, next);

        assertThat(meaning.asked.subList(before, meaning.asked.size()))
                .containsExactly("something new");
        assertThat(index.learned()).isTrue();
        assertThat(index.entries().stream().map(Entry::partner).toList())
                .containsExactlyInAnyOrderElementsOf(next);
        assertThat(index.known(next.get(700))).isPresent();
        assertThat(index.known(bench.get(700))).isEmpty();
        assertThat(index.entry(next.get(700).id()))
                .hasValueSatisfying(entry -> assertThat(entry.partner()).isSameAs(next.get(700)));
    }

    @Test
    void afterAnyChangesTheIndexIsOfTheBenchAsItIs() {
        var bench = partners(900);
        learned(bench);
        for (int i = 0; i < 900; i += 2) {
            var partner = Bench.partner("%05d".formatted(i), "other " + i);
            bench = with(bench, i, i % 3 == 0 ? partner.paused() : partner);
            benches.index(FIRM, bench);
        }
        bench = new ArrayList<>(bench.subList(10, 900));
        bench.addFirst(Bench.partner("00000", "first"));

        var index = learned(bench);

        assertThat(index.entries().stream().map(Entry::partner).toList())
                .containsExactlyInAnyOrderElementsOf(
                        bench.stream().filter(Partner::active).toList());
        assertThat(index.progress()).isEqualTo(new Progress(891, 0));
        assertThat(index.crowded()).isFalse();
    }

    @Test
    void aLargeBenchIsLearnedStepByStepAndWhatChangesMeanwhileStays() {
        var bench = partners(1_200);
        var changed = with(bench, 1_100, Bench.partner("01100", "changed meanwhile"));
        var learnedSoFar = new ArrayList<Integer>();
        benches.index(FIRM, bench);
        meaning.whenAsked("skill 900", () -> learnedSoFar.add(benches.progress().learned()));
        meaning.whenAsked("skill 1050", () -> benches.index(FIRM, changed));

        aside.removeFirst().run();

        assertThat(learnedSoFar).singleElement().satisfies(n -> assertThat(n).isBetween(500, 900));
        assertThat(benches.progress()).isEqualTo(new Progress(1_200, 0));
        assertThat(benches.index(FIRM, changed).known(changed.get(1_100))).isPresent();
        assertThat(aside).isEmpty();
    }

    @Test
    void whoSearchesGetsTheIndexOfTheBenchThatWasGivenThoughAnotherIsSearchedMeanwhile() {
        var bench = partners(200);
        var changed = with(bench, 7, Bench.partner("00007", "changed meanwhile"));
        var meanwhile = new AtomicReference<Runnable>(() -> {});
        var shared = new Benches(understanding, _ -> meanwhile.get().run());
        meanwhile.set(() -> shared.index(FIRM, changed));

        assertThat(shared.index(FIRM, bench).isOf(bench)).isTrue();
        assertThat(shared.index(FIRM, changed).isOf(changed)).isTrue();
    }

    @Test
    void whereMeaningFallsSilentTheRestIsLearnedLater() {
        var bench = partners(300);
        benches.index(FIRM, bench);
        meaning.fallSilent();
        aside.removeFirst().run();
        assertThat(benches.progress()).isEqualTo(new Progress(100, 200));

        meaning.speakAgain();

        assertThat(learned(bench).learned()).isTrue();
    }
}
