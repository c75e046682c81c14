package io.baton.desk.refer.card;

import io.baton.chat.Button;
import io.baton.desk.button.ReferralButtons;
import io.baton.desk.button.Verb;
import io.baton.referral.Referral;
import io.baton.referral.State;
import java.util.stream.Stream;

/// What a partner's person can do with a referral.
public final class PartnerSteps {
    private PartnerSteps() {}

    static Stream<Button> of(Referral now, boolean holds, boolean isContact) {
        return switch (now.state()) {
            case State.Offered _ ->
                    now.outbound() && isContact
                            ? ReferralButtons.answers(now).stream()
                            : Stream.empty();
            case State.Accepted _, State.Won _, State.Lost _ when holds -> held(now);
            case State.Accepted _, State.Logged _, State.Won _, State.Lost _, State.Withdrawn _ ->
                    Stream.empty();
        };
    }

    /// For the partner's person who holds the baton of an outbound referral.
    public static Stream<Button> held(Referral now) {
        return switch (now.state()) {
            case State.Accepted(_, var claimedBy) ->
                    claimedBy == null
                            ? NextSteps.acts(
                                    now,
                                    Verb.WON,
                                    Verb.LOST,
                                    Verb.STILL_ON_IT,
                                    Verb.NOTE,
                                    Verb.HAND_BACK)
                            : NextSteps.acts(now, Verb.ACCEPTANCE_RIGHT, Verb.ACCEPTANCE_WRONG);
            case State.Won won ->
                    won.reportedBy() == null
                            ? NextSteps.acts(now, Verb.NOTE)
                            : NextSteps.acts(now, Verb.CHANGE_WIN, Verb.NOTE);
            case State.Lost _ -> NextSteps.acts(now, Verb.NOTE);
            case State.Logged _, State.Offered _, State.Withdrawn _ -> Stream.empty();
        };
    }
}
