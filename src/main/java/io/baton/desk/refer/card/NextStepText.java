package io.baton.desk.refer.card;

import io.baton.firm.Firm;
import io.baton.referral.Direction;
import io.baton.referral.Referral;
import io.baton.referral.Stage;

/// What to do instead of a step that was refused.
final class NextStepText {
    private NextStepText() {}

    static String of(Stage stage, Referral referral) {
        return switch (stage) {
            case LOGGED -> "Offer it first.";
            case OFFERED ->
                    referral.outbound()
                            ? "Wait for it, or take it back."
                            : "Take it, or turn it down.";
            case ACCEPTED ->
                    "%s holds the baton. Close it as won or lost, or hand it back first."
                            .formatted(referral.holder().name());
            case WON -> "Change the amount, or reopen it.";
            case LOST, WITHDRAWN -> "Reopen it to go on.";
        };
    }

    /// What the partner's side can do; may be empty.
    static String forPartner(Stage stage, Referral referral, Firm firm) {
        return switch (stage) {
            case OFFERED -> referral.outbound() ? " Accept it or decline it." : "";
            case WON, LOST, WITHDRAWN -> " If that's wrong, tell " + firm.name() + ".";
            case ACCEPTED -> " " + referral.holder().name() + " holds the baton.";
            case LOGGED -> "";
        };
    }

    static String otherWay(Direction direction) {
        return switch (direction) {
            case IN -> " came from a partner. Offer it to your own team.";
            case OUT -> " is your firm's own client. Offer it to a partner.";
        };
    }
}
