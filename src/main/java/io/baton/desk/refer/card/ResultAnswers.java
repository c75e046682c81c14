package io.baton.desk.refer.card;

import io.baton.chat.Button;
import io.baton.desk.button.ActButton;
import io.baton.desk.button.Verb;
import io.baton.referral.Referral;
import io.baton.referral.State;
import io.baton.referral.figure.Side;
import java.util.List;
import java.util.stream.Stream;

/// What one side can answer to what the other says about a result, as buttons.
public final class ResultAnswers {
    private ResultAnswers() {}

    /// The buttons of a question to one side.
    public static List<Button> of(Referral now, Side side) {
        return NextSteps.firstPrimary(
                switch (now.state()) {
                    case State.Won won when won.agreement().difference().isPresent() ->
                            settling(now);
                    case State.Won _ ->
                            switch (side) {
                                case FIRM ->
                                        ActButton.all(now, Verb.RESULT_RIGHT, Verb.RESULT_WRONG);
                                case PARTNER -> toFigure(now);
                            };
                    case State.Lost _ -> ActButton.all(now, Verb.RESULT_RIGHT, Verb.REOPEN);
                    case State.Logged _, State.Offered _, State.Accepted _, State.Withdrawn _ ->
                            Stream.empty();
                });
    }

    /// For either side, while they state different figures.
    static Stream<Button> settling(Referral now) {
        return Stream.of(
                ActButton.of(Verb.RESULT_RIGHT, "Theirs is right", now),
                ActButton.of(Verb.RESULT_WRONG, "It was another amount", now));
    }

    /// For the partner, while the firm's figure waits for their word.
    static Stream<Button> toFigure(Referral now) {
        return Stream.of(
                ActButton.of(Verb.RESULT_RIGHT, now),
                ActButton.of(Verb.RESULT_WRONG, "It was another amount", now));
    }
}
