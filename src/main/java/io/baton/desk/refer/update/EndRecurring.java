package io.baton.desk.refer.update;

import io.baton.chat.Reply;
import io.baton.chat.Text;
import io.baton.desk.Ask;
import io.baton.desk.Command;
import io.baton.desk.CommonReplies;
import io.baton.desk.parsing.DateParser;
import io.baton.desk.parsing.ParseResult;
import io.baton.desk.refer.card.WorthText;
import io.baton.desk.refer.step.ReferralArguments;
import io.baton.desk.refer.step.ReferralCommand;
import io.baton.desk.refer.step.ReferralStep;
import io.baton.desk.refer.step.Transitions;
import io.baton.desk.refer.step.Transitions.Effects;
import io.baton.referral.Closing;
import io.baton.referral.Decision;
import io.baton.referral.Referral;
import io.baton.referral.State;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;

/// `refer ended R-12 [on 2026-11-03]`: the client no longer pays a recurring amount.
public final class EndRecurring {
    private static final Pattern ON = Pattern.compile("(?i)on\\s+");

    private final Transitions transitions;

    public EndRecurring(Transitions transitions) {
        this.transitions = transitions;
    }

    public Command command() {
        return new ReferralCommand(
                "refer ended",
                "refer ended R-12 [on 2026-11-03]",
                "refer ended R-12",
                "ends the amount per month or year of a win",
                this::ended);
    }

    private Reply ended(Ask ask, ReferralArguments arguments) {
        var written = ON.matcher(arguments.rest()).replaceFirst("");
        var day =
                written.isBlank()
                        ? ParseResult.of(ask.today())
                        : DateParser.parse(written, ask.today());
        return switch (day) {
            case ParseResult.Unclear<LocalDate>(var why) -> CommonReplies.whisper(why);
            case ParseResult.Understood<LocalDate>(var on) ->
                    transitions.apply(ask, arguments.number(), new Ending(ask, on));
        };
    }

    private record Ending(Ask ask, LocalDate on) implements ReferralStep {

        @Override
        public Decision decide(Referral now) {
            return Closing.end(now, on, ask.who(), ask.now());
        }

        @Override
        public Effects effects(Referral next) {
            var text = Text.empty().strong(next.label()).plain(": ");
            return new Effects(
                    CommonReplies.whisper(
                            next.state() instanceof State.Won won
                                    ? text.and(WorthText.of(won.amount())).plain(".")
                                    : text),
                    List.of());
        }
    }
}
