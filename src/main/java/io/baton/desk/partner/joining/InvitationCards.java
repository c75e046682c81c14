package io.baton.desk.partner.joining;

import io.baton.chat.Card;
import io.baton.chat.Reply;
import io.baton.chat.Text;
import io.baton.desk.Ask;
import io.baton.desk.CommonReplies;
import io.baton.desk.button.PartnerButtons;
import io.baton.desk.text.Spans;
import io.baton.firm.Firm;
import io.baton.firm.Individual;
import io.baton.partner.Partner;
import io.baton.referral.Referral;
import java.util.List;
import java.util.stream.Collectors;

/// Cards about a full member of the workspace who may work for a partner.
final class InvitationCards {
    private InvitationCards() {}

    /// To the person, with what it means.
    static Card question(Ask ask, Partner partner) {
        return Card.saying(
                        Text.empty()
                                .and(Spans.of(ask.who()))
                                .plain(" asks if you work for ")
                                .strong(partner.name())
                                .plain(
                                        ". If you do, you'll answer its offers and see only its referrals, and no longer act for ")
                                .strong(ask.firm().name())
                                .plain("."))
                .buttons(PartnerButtons.speakFor(partner), PartnerButtons.stayMember(partner));
    }

    /// To the member who asked.
    static Card asked(Individual who, Partner partner, Firm firm) {
        return Card.saying(
                Text.empty()
                        .and(Spans.of(who))
                        .plain(
                                " is a member of %s, so I've asked if they work for "
                                        .formatted(firm.name()))
                        .strong(partner.name())
                        .plain(". Nothing changes until they confirm."));
    }

    static Card outsider(Individual who, Partner partner) {
        return Card.saying(
                Text.empty()
                        .and(Spans.of(who))
                        .plain(" isn't a member of your firm. Type ")
                        .code("partner edit %s: contact @%s".formatted(partner.name(), who.name()))
                        .plain(" to add them."));
    }

    static Card confirmed(Partner partner, Firm firm) {
        return Card.saying(
                Text.of("You speak for ")
                        .strong(partner.name())
                        .plain(" now. Say ")
                        .code("refer list")
                        .plain(" to see its referrals with %s.".formatted(firm.name())));
    }

    static Card stays(Partner partner, Firm firm) {
        return Card.saying(
                "You don't work for %s, so you stay a member of %s."
                        .formatted(partner.name(), firm.name()));
    }

    static Card tellInviter(Individual who, Partner partner) {
        return Card.saying(
                Text.empty()
                        .and(Spans.of(who))
                        .plain(" works for ")
                        .strong(partner.name())
                        .plain(" and is now its contact. To undo this, type ")
                        .code("partner edit %s remove %s".formatted(partner.name(), who.name()))
                        .plain("."));
    }

    static Card denied(Individual who, Partner partner) {
        return Card.saying(
                Text.empty()
                        .and(Spans.of(who))
                        .plain(" doesn't work for ")
                        .strong(partner.name())
                        .plain(" and stays a member."));
    }

    static Reply holds(Individual who, List<Referral> held) {
        return CommonReplies.whisper(
                "%s holds the baton for %s. Pass it to another member first."
                        .formatted(who.name(), labels(held)));
    }

    static Reply youHold(List<Referral> held) {
        return CommonReplies.whisper(
                "You hold the baton for %s. Pass it to another member first."
                        .formatted(labels(held)));
    }

    static Reply lastMember(Firm firm) {
        return CommonReplies.whisper(
                "You may be the last member of %s, so nothing changed. Another member has to invite you."
                        .formatted(firm.name()));
    }

    static Reply inviterLeft(Individual inviter) {
        return CommonReplies.whisper(
                "%s, who invited you, has left, so nothing changed. Ask another member to invite you."
                        .formatted(inviter.name()));
    }

    private static String labels(List<Referral> held) {
        return held.stream().limit(5).map(Referral::label).collect(Collectors.joining(", "))
                + (held.size() > 5 ? " and others" : "");
    }
}
