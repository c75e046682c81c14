package io.baton.desk.refer.card;

import io.baton.chat.Text;
import io.baton.referral.Event;
import io.baton.referral.Referral;
import io.baton.referral.Reports;
import io.baton.referral.State;
import io.baton.referral.Step;

/// The question to one side about what the other one recorded.
public final class AskedFigure {
    private AskedFigure() {}

    /// Names the whole figure if the last result changed a part of it: `That makes it $200 a month,
    /// $250 a month from Fri 1 Jan 2027. Is that right?`
    public static Text of(Referral referral) {
        return Reports.last(referral).filter(AskedFigure::changesPart).isPresent()
                        && referral.state() instanceof State.Won won
                ? Text.of("That makes it ")
                        .and(WorthText.of(won.amount()))
                        .plain(". Is that right?")
                : Text.of("Is that right?");
    }

    private static boolean changesPart(Step step) {
        return switch (step.event()) {
            case Event.Repriced _, Event.Ended _ -> true;
            case Event.OfHandoff _, Event.OfRecord _, Event.OfResult _ -> false;
        };
    }
}
