package io.baton.referral.figure;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.firm.Individual;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// Two sides speak about one figure, in any order and as often as they like.
class TwoSidedTest {
    private static final Instant START = Instant.parse("2026-11-03T10:00:00Z");
    private static final Individual ANNA = new Individual("t:anna", "Anna");
    private static final Individual RITA = new Individual("t:rita", "Rita");

    /// What a side does: it states a figure, or accepts the other one's.
    ///
    /// @param figure null if it accepts
    private record Move(Side side, @Nullable Integer figure) {

        static Move of(int number) {
            var side = number % 2 == 0 ? Side.FIRM : Side.PARTNER;
            int what = number / 2;
            return new Move(side, what == 3 ? null : what);
        }

        Move mirrored() {
            return new Move(side.other(), figure);
        }
    }

    private static Word word(Side side, int at) {
        return new Word(side == Side.FIRM ? ANNA : RITA, START.plusSeconds(at));
    }

    private static Optional<TwoSided<Integer>> moved(TwoSided<Integer> now, Move move, int at) {
        var word = word(move.side(), at);
        var figure = move.figure();
        return figure == null
                ? now.accepts(move.side(), word)
                : now.says(move.side(), word.about(figure), true);
    }

    private static TwoSided<Integer> begun(Side by, Side billing) {
        return TwoSided.first(by, word(by, 0).about(0), billing, true);
    }

    /// What each side said last; what it accepted, too.
    private static Map<Side, Integer> said(Side first) {
        var said = new EnumMap<Side, Integer>(Side.class);
        said.put(first, 0);
        return said;
    }

    @Property(tries = 3000)
    void oneFigureCountsAndItIsTheBillingSidesWhileTheyDiffer(
            @ForAll Side by,
            @ForAll Side billing,
            @ForAll @Size(max = 12) List<@IntRange(max = 7) Integer> numbers) {
        var now = begun(by, billing);
        var said = said(by);
        for (int i = 0; i < numbers.size(); i++) {
            var move = Move.of(numbers.get(i));
            var next = moved(now, move, i + 1);
            if (next.isPresent()) {
                now = next.get();
                var figure = move.figure();
                said.put(move.side(), figure == null ? now.counts() : figure);
            }
            assertThat(now.counts()).isIn(said.values());
            assertAgreement(now, said);
        }
    }

    private static void assertAgreement(TwoSided<Integer> now, Map<Side, Integer> said) {
        switch (now.agreement()) {
            case Agreement.Asked<Integer>(var side, _) -> {
                assertThat(said).containsOnlyKeys(side);
                assertThat(now.agreement().waitsFor(side.other())).isTrue();
                assertThat(now.agreement().waitsFor(side)).isFalse();
            }
            case Agreement.Agreed<Integer> _ -> {
                assertThat(said.values()).containsOnly(now.counts()).hasSize(2);
                assertThat(now.agreement().waitsFor(Side.FIRM)).isFalse();
                assertThat(now.agreement().waitsFor(Side.PARTNER)).isFalse();
            }
            case Agreement.Differing<Integer> both -> {
                assertThat(both.firm().figure()).isEqualTo(said.get(Side.FIRM));
                assertThat(both.partner().figure()).isEqualTo(said.get(Side.PARTNER));
                assertThat(both.firm().figure()).isNotEqualTo(both.partner().figure());
                assertThat(now.counts()).isEqualTo(said.get(now.billing()));
                assertThat(both.firm().by()).isEqualTo(ANNA);
                assertThat(both.partner().by()).isEqualTo(RITA);
                assertThat(both.of(both.last()).word().at()).isEqualTo(both.since());
            }
            case Agreement.Taken<Integer> _, Agreement.Unasked<Integer> _ ->
                    assertThat(now.agreement()).as("someone is asked").isNull();
        }
    }

    /// The other side is asked about each figure once. What is said again changes nothing.
    @Property(tries = 2000)
    void theOtherSideIsAskedOncePerFigure(
            @ForAll Side by,
            @ForAll Side billing,
            @ForAll @Size(max = 12) List<@IntRange(max = 7) Integer> numbers) {
        var now = begun(by, billing);
        for (int i = 0; i < numbers.size(); i++) {
            var move = Move.of(numbers.get(i));
            var next = moved(now, move, i + 1);
            if (next.isPresent()) {
                var again = moved(next.get(), move, i + 2);
                assertThat(again).as("%s after %s", move, now).isEmpty();
                now = next.get();
            }
        }
    }

    /// What the two firms see is the same, with the sides swapped.
    @Property(tries = 2000)
    void eitherSideSeesTheSame(
            @ForAll Side by,
            @ForAll Side billing,
            @ForAll @Size(max = 12) List<@IntRange(max = 7) Integer> numbers) {
        var now = begun(by, billing);
        var mirror = begun(by.other(), billing.other());
        for (int i = 0; i < numbers.size(); i++) {
            var move = Move.of(numbers.get(i));
            now = moved(now, move, i + 1).orElse(now);
            mirror = moved(mirror, move.mirrored(), i + 1).orElse(mirror);
            assertThat(mirror.counts()).isEqualTo(now.counts());
            assertThat(mirror.agreement().getClass()).isEqualTo(now.agreement().getClass());
            for (var side : Side.values()) {
                assertThat(mirror.agreement().waitsFor(side.other()))
                        .isEqualTo(now.agreement().waitsFor(side));
            }
        }
    }

    /// However they got there, one side's yes settles it.
    @Property(tries = 2000)
    void theSideThatIsAskedCanSettleIt(
            @ForAll Side by,
            @ForAll Side billing,
            @ForAll @Size(max = 12) List<@IntRange(max = 7) Integer> numbers) {
        var now = begun(by, billing);
        for (int i = 0; i < numbers.size(); i++) {
            now = moved(now, Move.of(numbers.get(i)), i + 1).orElse(now);
        }
        for (var side : Side.values()) {
            var settled = now.accepts(side, word(side, 99));
            assertThat(settled.isPresent()).isEqualTo(now.agreement().waitsFor(side));
            settled.ifPresent(
                    each -> assertThat(each.agreement()).isInstanceOf(Agreement.Agreed.class));
        }
    }

    @Test
    void withNoOneToAskTheFirmsWordStandsAlone() {
        var alone = TwoSided.first(Side.FIRM, word(Side.FIRM, 0).about(1), Side.PARTNER, false);
        assertThat(alone.agreement()).isEqualTo(new Agreement.Unasked<>(word(Side.FIRM, 0)));
        assertThat(alone.agreement().waitsFor(Side.PARTNER)).isFalse();
        var corrected = alone.says(Side.FIRM, word(Side.FIRM, 1).about(2), false).orElseThrow();
        assertThat(corrected.counts()).isEqualTo(2);
        // Someone joins later and disagrees, or agrees.
        assertThat(corrected.says(Side.PARTNER, word(Side.PARTNER, 2).about(3), true).orElseThrow())
                .satisfies(differing -> assertThat(differing.counts()).isEqualTo(3));
        assertThat(corrected.accepts(Side.PARTNER, word(Side.PARTNER, 2))).isPresent();
    }

    @Test
    void whatOnceWasAgreedIsCorrectedAloneIfNoOneIsLeftToAsk() {
        var agreed =
                begun(Side.FIRM, Side.PARTNER)
                        .accepts(Side.PARTNER, word(Side.PARTNER, 1))
                        .orElseThrow();
        var corrected = agreed.says(Side.FIRM, word(Side.FIRM, 2).about(5), false).orElseThrow();
        assertThat(corrected.counts()).isEqualTo(5);
        assertThat(corrected.agreement()).isInstanceOf(Agreement.Unasked.class);
        var asked = agreed.says(Side.FIRM, word(Side.FIRM, 2).about(5), true).orElseThrow();
        assertThat(asked.counts()).isZero();
        assertThat(asked.agreement().difference()).isPresent();
    }

    @Test
    void whatAnEarlierBuildRecordedIsAskedAboutOnceItChanges() {
        var taken = new TwoSided<>(1, new Agreement.Taken<>(), Side.PARTNER);
        assertThat(taken.says(Side.FIRM, word(Side.FIRM, 1).about(1), true)).isEmpty();
        assertThat(taken.accepts(Side.PARTNER, word(Side.PARTNER, 1))).isEmpty();
        var corrected = taken.says(Side.FIRM, word(Side.FIRM, 1).about(2), true).orElseThrow();
        assertThat(corrected.agreement().waitsFor(Side.PARTNER)).isTrue();
        assertThat(corrected.counts()).isEqualTo(2);
    }
}
