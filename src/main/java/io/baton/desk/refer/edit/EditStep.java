package io.baton.desk.refer.edit;

import io.baton.chat.Card;
import io.baton.chat.Post;
import io.baton.chat.Reply;
import io.baton.chat.Text;
import io.baton.desk.Ask;
import io.baton.desk.button.ActButton;
import io.baton.desk.button.Verb;
import io.baton.desk.refer.card.EditText;
import io.baton.desk.refer.leaving.Successors;
import io.baton.desk.refer.log.ClientNotices;
import io.baton.desk.refer.step.Counterparties;
import io.baton.desk.refer.step.Participants;
import io.baton.desk.refer.step.ReferralMessage;
import io.baton.desk.refer.step.ReferralNotifications;
import io.baton.desk.refer.step.ReferralPosts;
import io.baton.desk.refer.step.ReferralStep;
import io.baton.desk.refer.step.Transitions.Effects;
import io.baton.partner.Contact;
import io.baton.partner.Partner;
import io.baton.referral.Decision;
import io.baton.referral.Disclosure;
import io.baton.referral.Editing;
import io.baton.referral.Event;
import io.baton.referral.Referral;
import io.baton.referral.Refusal;
import io.baton.referral.Step;
import io.baton.referral.StepRights;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Changes what is wanted.
record EditStep(Ask ask, Edit edit, Parts parts) implements ReferralStep {

    /// What the step needs.
    record Parts(
            Participants participants,
            Counterparties counterparties,
            ClientNotices notices,
            Successors successors) {

        /// The partner who was asked when the history was that long; or empty.
        String nameOfAsked(Referral referral, int seen) {
            return Editing.partnerAskedAt(referral, seen)
                    .flatMap(id -> counterparties.find(referral.firm(), id))
                    .map(Partner::name)
                    .orElse("");
        }
    }

    @Override
    public Optional<StepRights.Kind> kind() {
        return Optional.of(StepRights.Kind.EDIT);
    }

    @Override
    public Decision decide(Referral now) {
        return parts.participants.decide(
                ask,
                now,
                by -> Editing.edit(now, edit.of(now.wanted()), edit.seen(), by, ask.now()));
    }

    @Override
    public Effects effects(Referral next) {
        var changed = Text.empty().strong(next.label()).plain(" is changed.");
        var partner = asked(next);
        var told =
                partner.filter(_ -> !EditText.changes(lastStep(toPartner(next))).isEmpty())
                        .map(Partner::name)
                        .map(name -> ask.asker().isMember() ? name : ask.firm().name())
                        .map(name -> changed.plain(" " + name + " sees it on the card."))
                        .orElse(changed);
        var card = Card.saying(told).bullets(EditText.changes(lastStep(next)));
        return new Effects(
                new Reply.Whisper(changesClient(next) ? withClient(card, next) : card),
                posts(next, partner));
    }

    /// The new name is known from now on, also if the partner's person gave it.
    Card withClient(Card card, Referral next) {
        return ask.asker().isMember()
                ? parts.notices.changed(card, next, ask.firm())
                : parts.notices.changedByPartner(card, next, ask.firm());
    }

    static boolean changesClient(Referral next) {
        return lastStep(next).event() instanceof Event.Edited(var before, var after)
                && !before.client().equals(after.client());
    }

    private List<Post> posts(Referral next, Optional<Partner> partner) {
        var posts = new ArrayList<Post>();
        partner.map(each -> ReferralNotifications.rewriteOfferCards(next, each, ask.firm()))
                .ifPresent(posts::addAll);
        var holder = next.holder();
        // A member who holds it is told as after any step.
        if (isOfPartner(next) && !holder.is(ask.who()) && !Contact.ByMail.isMailPerson(holder)) {
            var shown = toPartner(next);
            if (!EditText.changes(lastStep(shown)).isEmpty()) {
                var said = Text.empty().strong(next.label()).plain(": ");
                posts.add(
                        ReferralPosts.message(
                                next,
                                ReferralMessage.CHANGED,
                                ReferralPosts.direct(holder),
                                Card.saying(said.and(EditText.line(lastStep(shown))))));
            }
        }
        return posts;
    }

    private boolean isOfPartner(Referral next) {
        return parts.counterparties
                .find(next)
                .filter(partner -> partner.hasContact(next.holder()))
                .isPresent();
    }

    /// The partner who has the offer, or brought it.
    private Optional<Partner> asked(Referral next) {
        return parts.counterparties.involved(next);
    }

    private static Referral toPartner(Referral next) {
        return Disclosure.toPartner(next);
    }

    private static Step lastStep(Referral next) {
        return next.steps().getLast();
    }

    /// Nothing that was typed is lost: the card shows both changes.
    @Override
    public Card withAlternatives(Card why, Referral now, Refusal refusal) {
        return refusal instanceof Refusal.EditedMeanwhile(var by)
                ? why.bullets(meanwhile(now, by)).buttons(ActButton.of(Verb.EDIT, now))
                : why;
    }

    private List<Text> meanwhile(Referral now, Step by) {
        var lines = new ArrayList<Text>();
        if (!EditText.changes(by).isEmpty()) {
            lines.add(EditText.line(by));
        }
        var wrote = Text.of("You wrote: ");
        var partner = edit.partner();
        if (partner != null) {
            var before = parts.nameOfAsked(now, edit.seen());
            lines.add(wrote.and(partnerChange(before, partner)));
        }
        var seen = Editing.wantedAt(now, edit.seen());
        EditText.changes(seen, edit.of(seen)).forEach(change -> lines.add(wrote.and(change)));
        return lines;
    }

    /// `partner RingPros → CloudNine`
    static Text partnerChange(String before, Partner after) {
        return Text.of("partner %s → %s".formatted(before, after.name()));
    }
}
