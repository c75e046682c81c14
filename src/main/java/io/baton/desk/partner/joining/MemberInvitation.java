package io.baton.desk.partner.joining;

import io.baton.chat.Person;
import io.baton.chat.Place;
import io.baton.chat.Post;
import io.baton.chat.PostSubject;
import io.baton.chat.Reply;
import io.baton.desk.Ask;
import io.baton.desk.CommonReplies;
import io.baton.firm.Individual;
import io.baton.partner.Joining;
import io.baton.partner.Partner;
import io.baton.store.PartnerStore;
import java.util.List;

/// Asks a full member of the firm's workspace whether they work for a partner. Nothing changes
/// until they say so themselves.
final class MemberInvitation {
    private final PartnerStore partners;
    private final MemberDuties memberDuties;

    MemberInvitation(PartnerStore partners, MemberDuties memberDuties) {
        this.partners = partners;
        this.memberDuties = memberDuties;
    }

    /// Stored with the partner in the place of a code's hash. No code has a hash of this form.
    static String key(Partner partner, Individual who) {
        return "person " + who.id() + " " + partner.id().value();
    }

    Reply ask(Ask ask, Partner partner, Person person) {
        var who = new Individual(person.id(), person.name());
        return switch (person.standing()) {
            case BOT -> CommonReplies.whisper("%s is a bot. Pick a person.".formatted(who.name()));
            case LEFT ->
                    CommonReplies.whisper(
                            "%s's account is deactivated. Pick someone who still works at %s."
                                    .formatted(who.name(), partner.name()));
            case OUTSIDER -> new Reply.Whisper(InvitationCards.outsider(who, partner));
            case MEMBER -> askMember(ask, partner, who);
        };
    }

    private Reply askMember(Ask ask, Partner partner, Individual who) {
        if (partner.hasContact(who)) {
            return CommonReplies.whisper(
                    "%s is already a contact of %s.".formatted(who.name(), partner.name()));
        }
        if (who.is(ask.who())) {
            return CommonReplies.whisper(
                    "Ask another member to invite you, because you can't leave the firm to no one.");
        }
        var held = memberDuties.heldBy(ask.firm().id(), who);
        return held.isEmpty() ? asked(ask, partner, who) : InvitationCards.holds(who, held);
    }

    private Reply asked(Ask ask, Partner partner, Individual who) {
        var key = key(partner, who);
        var next = Joining.invite(Joining.withdraw(partner, key), key, ask.who(), ask.now());
        var post =
                Post.once(
                        "%s/asked/%s/v%d".formatted(ask.firm().id().value(), key, next.version()),
                        new Place.Direct(who.id()),
                        InvitationCards.question(ask, partner),
                        new PostSubject.ContactJoined(partner.id().value()));
        return switch (partners.write(next, ask.turn().id(), List.of(post))) {
            case WRITTEN, DUPLICATE_TURN ->
                    new Reply.Whisper(InvitationCards.asked(who, partner, ask.firm()));
            case STALE ->
                    CommonReplies.whisper(
                            "Someone else just changed this partner. Nothing was saved; try again.");
        };
    }
}
