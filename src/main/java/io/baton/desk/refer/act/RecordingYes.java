package io.baton.desk.refer.act;

import io.baton.chat.Card;
import io.baton.chat.Post;
import io.baton.chat.Text;
import io.baton.desk.Ask;
import io.baton.desk.CommonReplies;
import io.baton.desk.button.ActButton;
import io.baton.desk.button.PartnerButtons;
import io.baton.desk.button.Verb;
import io.baton.desk.refer.card.ClaimCards;
import io.baton.desk.refer.card.Labels;
import io.baton.desk.refer.step.Participants;
import io.baton.desk.refer.step.ReferralMessage;
import io.baton.desk.refer.step.ReferralNotifications;
import io.baton.desk.refer.step.ReferralPosts;
import io.baton.desk.refer.step.ReferralStep;
import io.baton.desk.refer.step.Transitions.Effects;
import io.baton.desk.text.Spans;
import io.baton.firm.Individual;
import io.baton.partner.Contact;
import io.baton.partner.Partner;
import io.baton.referral.Decision;
import io.baton.referral.Disclosure;
import io.baton.referral.RecordedAcceptance;
import io.baton.referral.Referral;
import io.baton.referral.Refusal;
import io.baton.referral.State;
import io.baton.referral.StepRights;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Makes the contact who said yes the baton holder, and asks them whether it's right.
record RecordingYes(Ask ask, WhoSaidYes who, Participants participants, Returning returning)
        implements ReferralStep {

    @Override
    public Optional<StepRights.Kind> kind() {
        return Optional.of(StepRights.Kind.RECORD_ACCEPTANCE);
    }

    @Override
    public Decision decide(Referral now) {
        return participants.decide(ask, now, _ -> recorded(now));
    }

    private Decision recorded(Referral now) {
        return who.among(returning.whoCanSayYes(now).toList())
                .map(answer ->
                        RecordedAcceptance.record(
                                now,
                                answer.partner(),
                                answer.yes(),
                                ask.firm(),
                                ask.who(),
                                ask.now()))
                .orElseGet(() -> refused(now));
    }

    private Decision refused(Referral now) {
        return switch (now.state()) {
            case State.Logged _, State.Offered _ ->
                    now.outbound()
                            ? Decision.refused(new Refusal.NoSuchContact())
                            : Decision.refused(new Refusal.WrongDirection(now.direction()));
            case State.Accepted(_, var claimedBy) when claimedBy != null ->
                    Decision.refused(new Refusal.NoSuchContact());
            case State.Accepted _, State.Won _, State.Lost _, State.Withdrawn _ ->
                    Decision.refused(new Refusal.NotNow(now.stage(), now.lastMove()));
        };
    }

    @Override
    public boolean isDoneIn(Referral now) {
        var claimedBy = now.state().claimedBy();
        return claimedBy != null && claimedBy.is(ask.who());
    }

    @Override
    public Effects effects(Referral next) {
        var partner = returning.partnerOf(next);
        var holder = next.holder();
        var holds =
                Text.empty()
                        .and(Spans.of(holder))
                        .plain(" holds the baton for ")
                        .strong(next.label())
                        .plain(
                                isInChat(partner, holder)
                                        ? ". I've asked them to confirm."
                                        : ". I can't reach them here.");
        return new Effects(CommonReplies.whisper(holds), posts(next, partner));
    }

    private List<Post> posts(Referral next, Partner partner) {
        // Without effect if the referral was offered by this very step.
        var posts =
                new ArrayList<>(ReferralNotifications.rewriteOfferCards(next, partner, ask.firm()));
        var to = ReferralPosts.direct(next.holder());
        if (isInChat(partner, next.holder())) {
            posts.add(
                    ReferralPosts.claimCard(
                            next, to, ClaimCards.current(next, partner, ask.firm(), to)));
        }
        RecordedAcceptance.replaced(next)
                .filter(before -> isInChat(partner, before))
                .ifPresent(before ->
                        posts.add(
                                ReferralPosts.message(
                                        next,
                                        ReferralMessage.TAKEN,
                                        ReferralPosts.direct(before),
                                        notTheirs(next))));
        if (!next.sender().is(ask.who())) {
            var said =
                    Text.empty()
                            .and(Spans.of(ask.who()))
                            .plain(" says that ")
                            .and(Spans.of(next.holder()))
                            .plain(" at " + partner.name() + " took ")
                            .and(Labels.withClient(next))
                            .plain(".");
            posts.add(
                    ReferralPosts.message(
                            next,
                            ReferralMessage.NOTICE,
                            ReferralPosts.direct(next.sender()),
                            Card.saying(said)));
        }
        return posts;
    }

    private Card notTheirs(Referral next) {
        return Card.saying(
                Text.empty()
                        .and(Spans.of(ask.who()))
                        .plain(" says that ")
                        .and(Spans.of(next.holder()))
                        .plain(" took ")
                        .and(Labels.withClient(Disclosure.toSideAsked(next)))
                        .plain(", not you. There's nothing for you to do."));
    }

    /// Someone who isn't a contact has to be one first.
    @Override
    public Card withAlternatives(Card why, Referral now, Refusal refusal) {
        return refusal instanceof Refusal.NoSuchContact
                ? returning.asked(now).map(partner -> withContacts(why, now, partner)).orElse(why)
                : why;
    }

    private static Card withContacts(Card why, Referral now, Partner partner) {
        var names = partner.contacts().stream().map(each -> each.who().name()).toList();
        return why.paragraph(
                        Text.of(
                                "The contacts at %s: %s. If it was someone else, add them as a contact first."
                                        .formatted(partner.name(), Labels.join(names))))
                .buttons(
                        PartnerButtons.addContact(partner),
                        ActButton.of(Verb.ACCEPTED_ELSEWHERE, now));
    }

    private static boolean isInChat(Partner partner, Individual who) {
        return partner.contacts().stream()
                .anyMatch(
                        contact -> contact instanceof Contact.InChat(var person) && person.is(who));
    }
}
