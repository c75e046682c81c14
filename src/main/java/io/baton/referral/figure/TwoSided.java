package io.baton.referral.figure;

import java.util.Optional;

/// A figure that two sides speak about. One of them counts at any time.
///
/// @param counts the figure that counts
/// @param billing the side that bills the client
public record TwoSided<F>(F counts, Agreement<F> agreement, Side billing) {

    /// The first time that a side states it.
    ///
    /// @param canAsk whether there's anyone on the other side to ask
    public static <F> TwoSided<F> first(
            Side side, StatedFigure<F> said, Side billing, boolean canAsk) {
        return new TwoSided<>(said.figure(), alone(side, said.word(), canAsk), billing);
    }

    /// A side states it, maybe not for the first time. What it said before no longer matters; what
    /// the other side said stands until that side says something else.
    ///
    /// @param canAsk whether there's anyone on the other side to ask
    /// @return empty if that side says so already
    public Optional<TwoSided<F>> says(Side side, StatedFigure<F> said, boolean canAsk) {
        boolean same = said.figure().equals(counts);
        return switch (agreement) {
            case Agreement.Taken<F> _ ->
                    same ? Optional.empty() : Optional.of(first(side, said, billing, canAsk));
            case Agreement.Agreed<F> agreed ->
                    same
                            ? Optional.empty()
                            : Optional.of(
                                    canAsk
                                            ? differing(
                                                    side,
                                                    said,
                                                    agreed.of(side.other()).about(counts))
                                            : first(side, said, billing, false));
            case Agreement.Asked<F>(var earlier, var word) ->
                    says(side, said, canAsk, earlier, word);
            case Agreement.Unasked<F>(var word) -> says(side, said, canAsk, Side.FIRM, word);
            case Agreement.Differing<F> differing ->
                    said.figure().equals(differing.of(side).figure())
                            ? Optional.empty()
                            : Optional.of(against(side, said, differing.of(side.other())));
        };
    }

    /// So far only one side has stated it.
    private Optional<TwoSided<F>> says(
            Side side, StatedFigure<F> said, boolean canAsk, Side earlier, Word word) {
        if (side != earlier) {
            return Optional.of(against(side, said, word.about(counts)));
        }
        return said.figure().equals(counts)
                ? Optional.empty()
                : Optional.of(first(side, said, billing, canAsk));
    }

    /// Settles it if both say the same.
    private TwoSided<F> against(Side side, StatedFigure<F> said, StatedFigure<F> others) {
        return said.figure().equals(others.figure())
                ? agreed(side, said.word(), others)
                : differing(side, said, others);
    }

    private TwoSided<F> differing(Side side, StatedFigure<F> said, StatedFigure<F> others) {
        var both = Agreement.Differing.between(side, said, others);
        return new TwoSided<>(both.of(billing).figure(), both, billing);
    }

    private TwoSided<F> agreed(Side side, Word word, StatedFigure<F> others) {
        var both =
                switch (side) {
                    case FIRM -> new Agreement.Agreed<F>(word, others.word());
                    case PARTNER -> new Agreement.Agreed<F>(others.word(), word);
                };
        return new TwoSided<>(others.figure(), both, billing);
    }

    /// A side accepts what the other one stated.
    ///
    /// @return empty if there's nothing for it to accept
    public Optional<TwoSided<F>> accepts(Side side, Word word) {
        return statedBy(side.other()).map(others -> agreed(side, word, others));
    }

    /// What a side stated that the other has yet to accept.
    private Optional<StatedFigure<F>> statedBy(Side side) {
        return switch (agreement) {
            case Agreement.Asked<F>(var said, var word) ->
                    said == side ? Optional.of(word.about(counts)) : Optional.empty();
            case Agreement.Unasked<F>(var word) ->
                    side == Side.FIRM ? Optional.of(word.about(counts)) : Optional.empty();
            case Agreement.Differing<F> differing -> Optional.of(differing.of(side));
            case Agreement.Taken<F> _, Agreement.Agreed<F> _ -> Optional.empty();
        };
    }

    private static <F> Agreement<F> alone(Side side, Word word, boolean canAsk) {
        return side == Side.FIRM && !canAsk
                ? new Agreement.Unasked<>(word)
                : new Agreement.Asked<>(side, word);
    }
}
