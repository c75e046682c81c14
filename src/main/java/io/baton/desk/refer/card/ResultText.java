package io.baton.desk.refer.card;

import io.baton.chat.Text;
import io.baton.desk.text.Spans;
import io.baton.firm.Individual;
import io.baton.referral.Referral;
import io.baton.referral.State;
import org.jspecify.annotations.Nullable;

/// What became of a result that one side recorded. Who reads that it was them reads *You*.
public final class ResultText {
    private ResultText() {}

    /// `Rita confirmed that R-12 (Acme) is won, $4,500.`
    ///
    /// @param who null if it isn't known
    public static Text confirmed(@Nullable Individual who, Referral shown, Reader reader) {
        return by(who, reader).plain(" confirmed that ").and(result(shown));
    }

    /// `Rita reopened R-12 (Acme). Anna holds the baton.`
    ///
    /// @param who null if it isn't known
    public static Text reopened(@Nullable Individual who, Referral shown, Reader reader) {
        return by(who, reader)
                .plain(" reopened ")
                .and(Labels.withClient(shown))
                .plain(". ")
                .and(by(shown.holder(), reader))
                .plain(reader.is(shown.holder()) ? " hold the baton." : " holds the baton.");
    }

    /// Same, for several readers.
    public static Text reopened(Individual who, Referral shown) {
        return reopened(who, shown, new Reader.Anyone());
    }

    private static Text by(@Nullable Individual who, Reader reader) {
        if (who == null) {
            return Text.empty();
        }
        return reader.is(who) ? Text.of("You") : Text.empty().and(Spans.of(who));
    }

    /// `R-12 (Acme) is won, $4,500.`
    private static Text result(Referral shown) {
        var label = Labels.withClient(shown);
        return switch (shown.state()) {
            case State.Won won ->
                    label.plain(" is won, ").and(WorthText.of(won.amount())).plain(".");
            case State.Lost(var reason, _) -> label.plain(" is lost: " + reason + ".");
            case State.Logged _, State.Offered _, State.Accepted _, State.Withdrawn _ ->
                    label.plain(" is settled.");
        };
    }
}
