package io.baton.desk.partner.joining;

import io.baton.chat.Place;
import io.baton.chat.Post;
import io.baton.chat.PostSubject;
import io.baton.chat.Reply;
import io.baton.desk.Ask;
import io.baton.desk.Asker;
import io.baton.desk.ButtonHandler;
import io.baton.desk.CommonReplies;
import io.baton.desk.button.PartnerButtons;
import io.baton.firm.Individual;
import io.baton.partner.Joining;
import io.baton.partner.Partner;
import io.baton.partner.PartnerId;
import io.baton.store.FirmStore;
import io.baton.store.Journal.WriteOutcome;
import io.baton.store.PartnerStore;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The button with which a full member of the workspace confirms that they work for a partner. From
/// then on they have a contact's rights.
final class SpeakForPartner implements ButtonHandler {
    /// More people never change one partner at once.
    private static final int TRIES = 20;

    private final PartnerStore partners;
    private final FirmStore firms;
    private final MemberDuties memberDuties;

    SpeakForPartner(PartnerStore partners, FirmStore firms, MemberDuties memberDuties) {
        this.partners = partners;
        this.firms = firms;
        this.memberDuties = memberDuties;
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
                    if (write(ask, next, inviter) != WriteOutcome.STALE) {
                        return settled(ask, next, inviter);
                    }
                }
                case Joining.Outcome.JoinedBefore _, Joining.Outcome.ContactAlready _ -> {
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
        return memberDuties.isMember(ask.firm().id(), inviter)
                ? null
                : InvitationCards.lastMember(ask.firm());
    }

    private WriteOutcome write(Ask ask, Partner next, Individual inviter) {
        handOverKeeping(ask, inviter);
        var post =
                Post.once(
                        "%s/confirmed/%s/v%d"
                                .formatted(
                                        next.firm().value(),
                                        MemberInvitation.key(next, ask.who()),
                                        next.version()),
                        new Place.Direct(inviter.id()),
                        InvitationCards.tellInviter(ask.who(), next),
                        new PostSubject.ContactJoined(next.id().value()));
        return partners.write(next, ask.turn().id(), List.of(post));
    }

    /// A keeper is a member, so the one who invited takes that over.
    private void handOverKeeping(Ask ask, Individual inviter) {
        var keeper = ask.firm().keeper();
        if (keeper != null && keeper.is(ask.who())) {
            var turn = "keeper-" + ask.firm().version();
            var _ = firms.write(ask.firm().withKeeper(inviter), turn, List.of());
        }
    }

    /// Two members may confirm at once, or someone may pass a baton meanwhile. So the rules are
    /// checked again after the write, and the write is undone if one is broken.
    private Reply settled(Ask ask, Partner written, Individual inviter) {
        var refusal = refusal(ask, inviter);
        if (refusal == null) {
            return new Reply.Replace(InvitationCards.confirmed(written, ask.firm()));
        }
        for (int i = 0; i < TRIES; i++) {
            var now = partners.find(ask.firm().id(), written.id()).orElseThrow();
            var without = Joining.remove(now, ask.who());
            if (partners.write(without, ask.turn().id() + "/undo", List.of())
                    != WriteOutcome.STALE) {
                break;
            }
        }
        return refusal;
    }
}
