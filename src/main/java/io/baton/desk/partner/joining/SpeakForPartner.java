package io.baton.desk.partner.joining;

import io.baton.chat.Place;
import io.baton.chat.Post;
import io.baton.chat.PostSubject;
import io.baton.chat.Reply;
import io.baton.desk.Ask;
import io.baton.desk.Asker;
import io.baton.desk.ButtonHandler;
import io.baton.desk.CommonReplies;
import io.baton.desk.ResumableTurns;
import io.baton.desk.button.PartnerButtons;
import io.baton.firm.Firm;
import io.baton.firm.Individual;
import io.baton.partner.Joining;
import io.baton.partner.Partner;
import io.baton.partner.PartnerId;
import io.baton.store.FirmStore;
import io.baton.store.Journal.WriteOutcome;
import io.baton.store.PartnerStore;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// The button with which a full member of the workspace confirms that they work for a partner. From
/// then on they have a contact's rights.
///
/// The contact is written first. Only when nothing speaks against it does the keeper's task pass on
/// and the member who invited them read of it. If the process dies in between, the turn is run
/// again and goes on from there.
final class SpeakForPartner implements ButtonHandler, ChangesContacts {
    /// More people never change one partner at once.
    private static final int TRIES = 20;

    private final PartnerStore partners;
    private final FirmStore firms;
    private final MemberDuties memberDuties;
    private final ResumableTurns resumableTurns;

    SpeakForPartner(
            PartnerStore partners,
            FirmStore firms,
            MemberDuties memberDuties,
            ResumableTurns resumableTurns) {
        this.partners = partners;
        this.firms = firms;
        this.memberDuties = memberDuties;
        this.resumableTurns = resumableTurns;
    }

    @Override
    public String action() {
        return PartnerButtons.SPEAK_FOR;
    }

    /// For someone who already speaks for another partner.
    @Override
    public boolean openToContacts() {
        return true;
    }

    @Override
    public Reply pressed(Ask ask, String value) {
        if (ask.asker() instanceof Asker.Stranger) {
            return CommonReplies.invalidButton();
        }
        for (int i = 0; i < TRIES; i++) {
            var partner = partners.find(ask.firm().id(), new PartnerId(value));
            if (partner.isEmpty()) {
                return CommonReplies.invalidButton();
            }
            var key = MemberInvitation.key(partner.get(), ask.who());
            switch (Joining.join(partner.get(), key, ask.who(), ask.now())) {
                case Joining.Outcome.Joined(var next, var inviter) -> {
                    var refusal = refusal(ask, inviter);
                    if (refusal != null) {
                        return refusal;
                    }
                    resumableTurns.begin(ask);
                    if (partners.write(next, ask.turn().id(), List.of()) != WriteOutcome.STALE) {
                        return settled(ask, next, inviter);
                    }
                }
                case Joining.Outcome.JoinedBefore(var inviter) -> {
                    return joinedBefore(ask, partner.get(), inviter);
                }
                case Joining.Outcome.ContactAlready _ -> {
                    return new Reply.Replace(InvitationCards.confirmed(partner.get(), ask.firm()));
                }
                case Joining.Outcome.Full _ -> {
                    return new Reply.Whisper(JoinCards.full(partner.get()));
                }
                case Joining.Outcome.Used _, Joining.Outcome.Unknown _ -> {
                    return CommonReplies.invalidButton();
                }
            }
        }
        return new Reply.Whisper(JoinCards.busy());
    }

    /// Null if nothing keeps them in the firm.
    private @Nullable Reply refusal(Ask ask, Individual inviter) {
        var held = memberDuties.heldBy(ask.firm().id(), ask.who());
        if (!held.isEmpty()) {
            return InvitationCards.youHold(held);
        }
        if (memberDuties.hasLeft(inviter)) {
            return InvitationCards.inviterLeft(inviter);
        }
        return memberDuties.isMember(ask.firm().id(), inviter)
                ? null
                : InvitationCards.lastMember(ask.firm());
    }

    /// Two members may confirm at once, or someone may pass a baton meanwhile. So the rules are
    /// checked again after the write, and the write is undone if one is broken.
    private Reply settled(Ask ask, Partner written, Individual inviter) {
        var refusal = refusal(ask, inviter);
        if (refusal == null) {
            return completed(ask, written, inviter);
        }
        var key = MemberInvitation.key(written, ask.who());
        rewrite(ask, written, "/undo", List.of(), now -> Joining.undo(now, key, ask.who()));
        return refusal;
    }

    /// If this very turn wrote it, it was interrupted, maybe before the rules were checked again.
    /// Otherwise they pressed again.
    private Reply joinedBefore(Ask ask, Partner partner, Individual inviter) {
        if (partners.wrote(partner, ask.turn().id())) {
            return settled(ask, partner, inviter);
        }
        handOverKeeping(ask, inviter);
        return new Reply.Replace(InvitationCards.confirmed(partner, ask.firm()));
    }

    private Reply completed(Ask ask, Partner partner, Individual inviter) {
        handOverKeeping(ask, inviter);
        var key = MemberInvitation.key(partner, ask.who());
        var post =
                Post.once(
                        "%s/confirmed/%s/%s"
                                .formatted(ask.firm().id().value(), key, ask.turn().id()),
                        new Place.Direct(inviter.id()),
                        InvitationCards.tellInviter(ask.who(), partner),
                        new PostSubject.ContactJoined(partner.id().value()));
        rewrite(ask, partner, "/told", List.of(post), now -> now);
        return new Reply.Replace(InvitationCards.confirmed(partner, ask.firm()));
    }

    private void rewrite(
            Ask ask, Partner partner, String act, List<Post> posts, UnaryOperator<Partner> change) {
        for (int i = 0; i < TRIES; i++) {
            var now = partners.find(ask.firm().id(), partner.id());
            if (now.isEmpty()
                    || partners.write(change.apply(now.get()), ask.turn().id() + act, posts)
                            != WriteOutcome.STALE) {
                return;
            }
        }
    }

    /// A keeper is a member, so the one who invited takes that over.
    private void handOverKeeping(Ask ask, Individual inviter) {
        for (int i = 0; i < TRIES; i++) {
            var firm = firms.find(ask.firm().id());
            var keeper = firm.map(Firm::keeper);
            if (keeper.isEmpty() || !keeper.get().is(ask.who())) {
                return;
            }
            var turn = ask.turn().id() + "/keeper";
            if (firms.write(firm.get().withKeeper(inviter), turn, List.of())
                    != WriteOutcome.STALE) {
                return;
            }
        }
    }
}
