package io.baton.desk.partner.joining;

import io.baton.chat.Card;
import io.baton.chat.Reply;
import io.baton.chat.Text;
import io.baton.desk.Ask;
import io.baton.desk.ButtonHandler;
import io.baton.desk.Command;
import io.baton.desk.CommonReplies;
import io.baton.desk.button.PartnerButtons;
import io.baton.desk.parsing.ParseResult;
import io.baton.desk.parsing.PartnerNameParser;
import io.baton.desk.partner.PartnerRegistry;
import io.baton.desk.partner.PartnerRegistry.Outcome;
import io.baton.desk.partner.PartnerReplies;
import io.baton.partner.Joining;
import io.baton.partner.Partner;
import io.baton.partner.PartnerId;

/// `partner invite NAME`: a code by which a person of the partner becomes its contact, in whichever
/// chat that person has.
final class InvitePartner implements Command, ButtonHandler {
    private final PartnerRegistry partnerRegistry;
    private final JoinCodeFormat joinCodeFormat;

    InvitePartner(PartnerRegistry partnerRegistry, JoinCodeFormat joinCodeFormat) {
        this.partnerRegistry = partnerRegistry;
        this.joinCodeFormat = joinCodeFormat;
    }

    @Override
    public String name() {
        return "partner invite";
    }

    @Override
    public String usage() {
        return "partner invite NAME";
    }

    @Override
    public String purpose() {
        return "gives a code by which a person there becomes its contact, in Slack or in Teams";
    }

    @Override
    public Reply answer(Ask ask, String rest) {
        return switch (PartnerNameParser.parse(rest, partnerRegistry.all(ask))) {
            case ParseResult.Unclear<Partner>(var why) ->
                    PartnerReplies.notUnderstood(ask, why, usage(), rest);
            case ParseResult.Understood<Partner>(var partner) -> invite(ask, partner);
        };
    }

    @Override
    public String action() {
        return PartnerButtons.INVITE;
    }

    /// @param value the partner's id; the code has nothing to do with the partner's version
    @Override
    public Reply pressed(Ask ask, String value) {
        return partnerRegistry
                .find(ask, new PartnerId(value))
                .map(partner -> invite(ask, partner))
                .orElseGet(() -> PartnerReplies.written(ask, new Outcome.Gone(), ""));
    }

    @Override
    public boolean openToContacts() {
        return false;
    }

    private Reply invite(Ask ask, Partner partner) {
        return ask.turn().replyCapability().canAnswer() ? invited(ask, partner) : button(partner);
    }

    /// What is posted is kept until it is sent, an answer is not: so the code waits for a button.
    private static Reply button(Partner partner) {
        return new Reply.Whisper(
                Card.saying(
                                Text.of("A code for a person of ")
                                        .strong(partner.name())
                                        .plain(", shown to you alone:"))
                        .buttons(PartnerButtons.invite(partner)));
    }

    private Reply invited(Ask ask, Partner partner) {
        var code = joinCodeFormat.generate();
        var hash = JoinCodeFormat.hash(code);
        var outcome =
                partnerRegistry.change(
                        ask,
                        partner.id(),
                        before -> Joining.invite(before, hash, ask.who(), ask.now()));
        return switch (outcome) {
            case Outcome.Saved(var kept) when keeps(kept, hash) ->
                    new Reply.Whisper(card(ask, kept, code));
            case Outcome.Saved _ ->
                    CommonReplies.whisper(
                            "I have answered this already. Ask again for another code.");
            case Outcome.NameTaken _, Outcome.Stale _, Outcome.Gone _, Outcome.Busy _ ->
                    PartnerReplies.written(ask, outcome, "");
        };
    }

    /// Not where the same turn was heard before: its code was shown then, and is kept nowhere.
    private static boolean keeps(Partner partner, String hash) {
        return partner.codes().stream().anyMatch(each -> each.hash().equals(hash));
    }

    private static Card card(Ask ask, Partner partner, String code) {
        return Card.titled("A code for " + partner.name())
                .paragraph(
                        Text.of("Please hand it on. Your person there says this to Baton, in a")
                                .plain(" direct message in Slack or in Teams:"))
                .paragraph(Text.empty().code("join " + code))
                .note(
                        Text.of("It works once, until ")
                                .and(ask.times().moment(ask.now().plus(Joining.LIFE)))
                                .plain(". Whoever says it becomes a contact of ")
                                .strong(partner.name())
                                .plain(": answers its offers, sees its referrals, and nothing")
                                .plain(
                                        " else. I do not keep it; if it gets lost, ask for another."));
    }
}
