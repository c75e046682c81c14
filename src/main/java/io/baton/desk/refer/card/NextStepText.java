package io.baton.desk.refer.card;

import io.baton.firm.Firm;
import io.baton.referral.Direction;
import io.baton.referral.Referral;
import io.baton.referral.Stage;

/// What to do instead of a step that was refused.
final class NextStepText {
    private NextStepText() {}

    static String of(Stage stage, Referral referral) {
        var label = referral.label();
        return switch (stage) {
            case LOGGED -> "Offer it with refer offer %s%s.".formatted(label, toPartner(referral));
            case OFFERED ->
                    referral.outbound()
                            ? "Wait for it, or take it back with refer takeback %s."
                                    .formatted(label)
                            : "Take it, or turn it down.";
            case ACCEPTED ->
                    "%s holds the baton. Close it as won or lost, or hand it back first."
                            .formatted(referral.holder().name());
            case WON ->
                    "Change the amount with refer won %s, or reopen it with refer reopen %s."
                            .formatted(label, label);
            case LOST, WITHDRAWN -> "Reopen it with refer reopen %s.".formatted(label);
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

    private static String toPartner(Referral referral) {
        return referral.outbound() ? " to PARTNER" : "";
    }

    static String otherWay(Direction direction, Referral referral) {
        return switch (direction) {
            case IN ->
                    " came from a partner. Offer it to your own team with refer offer %s."
                            .formatted(referral.label());
            case OUT ->
                    " is your firm's own client. Offer it to a partner with refer offer %s to PARTNER."
                            .formatted(referral.label());
        };
    }
}
