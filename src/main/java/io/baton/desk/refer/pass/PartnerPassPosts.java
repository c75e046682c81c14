package io.baton.desk.refer.pass;

import io.baton.chat.Card;
import io.baton.chat.Post;
import io.baton.chat.Reply;
import io.baton.chat.Text;
import io.baton.desk.Ask;
import io.baton.desk.CommonReplies;
import io.baton.desk.button.ReferralButtons;
import io.baton.desk.refer.card.ClientText;
import io.baton.desk.refer.card.Labels;
import io.baton.desk.refer.card.PartnerSteps;
import io.baton.desk.refer.card.Reachability;
import io.baton.desk.refer.step.ReferralMessage;
import io.baton.desk.refer.step.ReferralNotifications;
import io.baton.desk.refer.step.ReferralPosts;
import io.baton.desk.refer.step.Transitions.Effects;
import io.baton.desk.text.Spans;
import io.baton.firm.Firm;
import io.baton.firm.Individual;
import io.baton.partner.Contact;
import io.baton.partner.Partner;
import io.baton.referral.Disclosure;
import io.baton.referral.Event;
import io.baton.referral.Referral;
import java.util.ArrayList;
import java.util.List;

/// What is said when the baton passes from one contact of a partner to another: to the new holder
/// with buttons, to the old one if someone else passed it, and to the member in charge.
record PartnerPassPosts(Partner partner, Firm firm, Reachability reachability) {

    /// @param by the member or the contact who passed it
    Effects of(Ask ask, Referral next, Event.Passed passed, Individual by) {
        return new Effects(answer(ask, next), posts(next, passed, by));
    }

    private Reply answer(Ask ask, Referral next) {
        var now = holds(next).strong(next.label()).plain(".");
        if (!isByMail(next.holder())) {
            return CommonReplies.whisper(now);
        }
        return ask.asker().isMember()
                ? new Reply.Whisper(withLink(now, next))
                : CommonReplies.whisper(
                        now.plain(
                                " %s can send them a link."
                                        .formatted(
                                                next.outbound()
                                                        ? next.sender().name()
                                                        : firm.name())));
    }

    private List<Post> posts(Referral next, Event.Passed passed, Individual by) {
        var posts = new ArrayList<>(ReferralNotifications.rewriteOfferCards(next, partner, firm));
        if (!isByMail(passed.to())) {
            posts.add(message(next, ReferralMessage.PASSED, passed.to(), newHoldersCard(next, by)));
        }
        if (!passed.from().is(by) && !isByMail(passed.from())) {
            var taken =
                    holds(next)
                            .strong(next.label())
                            .plain(" instead of you: ")
                            .and(ClientText.clientNeeds(Disclosure.toPartner(next)))
                            .plain(by.is(passed.to()) ? "" : " (passed by " + by.name() + ")");
            posts.add(message(next, ReferralMessage.TAKEN, passed.from(), Card.saying(taken)));
        }
        if (next.outbound() && !next.sender().is(by)) {
            posts.add(
                    message(
                            next,
                            ReferralMessage.TAKEN,
                            next.sender(),
                            membersCard(next, passed, by)));
        }
        return posts;
    }

    private Card newHoldersCard(Referral next, Individual by) {
        var shown = Disclosure.toPartner(next);
        var card =
                Card.saying(
                        Text.empty()
                                .and(Spans.of(by))
                                .plain(" passed you the baton for ")
                                .strong(next.label())
                                .plain(": ")
                                .and(ClientText.clientNeeds(shown)));
        var contact = shown.clientContact();
        var withContact = contact == null ? card : card.paragraph(ClientText.contactLine(contact));
        var buttons = PartnerSteps.forHolder(next, partner);
        return buttons.isEmpty() ? withContact : withContact.with(new Card.Part.Buttons(buttons));
    }

    /// `Rita passed the baton for R-12 (Acme) to Sam at RingPros.`
    private Card membersCard(Referral next, Event.Passed passed, Individual by) {
        var said =
                Text.empty()
                        .and(Spans.of(by))
                        .plain(" passed the baton for ")
                        .and(Labels.withClient(next))
                        .plain(" to ")
                        .and(Spans.of(passed.to()))
                        .plain(" at " + partner.name() + ".");
        return isByMail(passed.to()) ? withLink(said, next) : Card.saying(said);
    }

    /// For a member, who sends them the link.
    private Card withLink(Text said, Referral next) {
        return reachability.links()
                ? Card.saying(said.plain(" They work with it by a link."))
                        .buttons(ReferralButtons.newLink(next))
                : Card.saying(said.plain(" I can't reach them here."));
    }

    private static Text holds(Referral next) {
        return Text.empty().and(Spans.of(next.holder())).plain(" now holds the baton for ");
    }

    private static Post message(Referral next, ReferralMessage message, Individual to, Card card) {
        return ReferralPosts.message(next, message, ReferralPosts.direct(to), card);
    }

    private static boolean isByMail(Individual who) {
        return Contact.ByMail.isMailPerson(who);
    }
}
