package io.baton.desk.partner;

import io.baton.chat.Reply;
import io.baton.desk.Ask;
import io.baton.desk.ButtonHandler;
import io.baton.desk.Command;
import io.baton.desk.CommonReplies;
import io.baton.desk.button.PartnerButtons;
import io.baton.desk.button.PartnerRef;
import io.baton.desk.parsing.ParseResult;
import io.baton.desk.parsing.PartnerNameParser;
import io.baton.partner.Partner;
import java.util.function.UnaryOperator;

/// `partner pause NAME`, `partner resume NAME` and their buttons. Repeating either gives the same
/// answer.
final class PauseOrResume implements Command, ButtonHandler, ChangesPartner {
    private final String verb;
    private final String action;
    private final String purpose;
    private final UnaryOperator<Partner> step;
    private final String done;
    private final PartnerRegistry partnerRegistry;

    private PauseOrResume(
            String verb,
            String action,
            String purpose,
            UnaryOperator<Partner> step,
            String done,
            PartnerRegistry partnerRegistry) {
        this.verb = verb;
        this.action = action;
        this.purpose = purpose;
        this.step = step;
        this.done = done;
        this.partnerRegistry = partnerRegistry;
    }

    static PauseOrResume pause(PartnerRegistry partnerRegistry) {
        return new PauseOrResume(
                "pause",
                PartnerButtons.PAUSE,
                "stops suggesting a partner and sending it offers",
                Partner::paused,
                " is paused. I won't suggest it or send it offers; its open referrals stay.",
                partnerRegistry);
    }

    static PauseOrResume resume(PartnerRegistry partnerRegistry) {
        return new PauseOrResume(
                "resume",
                PartnerButtons.RESUME,
                "brings a paused partner back",
                Partner::resumed,
                " is active. I'll suggest it and send it offers.",
                partnerRegistry);
    }

    @Override
    public String name() {
        return "partner " + verb;
    }

    @Override
    public String usage() {
        return name() + " NAME";
    }

    @Override
    public String example() {
        return name() + " RingPros";
    }

    @Override
    public String purpose() {
        return purpose;
    }

    @Override
    public Reply answer(Ask ask, String rest) {
        return switch (PartnerNameParser.parse(rest, partnerRegistry.all(ask))) {
            case ParseResult.Unclear<Partner>(var why) ->
                    rest.isBlank()
                            ? PartnerReplies.notUnderstood(ask, why, example(), "")
                            : PartnerReplies.unknownPartner(ask, why, rest, "");
            case ParseResult.Understood<Partner>(var partner) ->
                    PartnerReplies.written(
                            ask, partnerRegistry.change(ask, partner.id(), step), done);
        };
    }

    @Override
    public String action() {
        return action;
    }

    @Override
    public Reply pressed(Ask ask, String value) {
        return PartnerRef.decode(value)
                .map(shown -> partnerRegistry.changeAsShown(ask, shown, step))
                .map(outcome -> PartnerReplies.written(ask, outcome, done))
                .orElseGet(CommonReplies::invalidButton);
    }

    @Override
    public boolean openToContacts() {
        return false;
    }
}
