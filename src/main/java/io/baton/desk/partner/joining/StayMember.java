package io.baton.desk.partner.joining;

import io.baton.chat.Place;
import io.baton.chat.Post;
import io.baton.chat.PostSubject;
import io.baton.chat.Reply;
import io.baton.desk.Ask;
import io.baton.desk.ButtonHandler;
import io.baton.desk.CommonReplies;
import io.baton.desk.button.PartnerButtons;
import io.baton.partner.JoinCode;
import io.baton.partner.Joining;
import io.baton.partner.Partner;
import io.baton.partner.PartnerId;
import io.baton.store.PartnerStore;
import java.util.List;

/// The button with which a member says that they don't work for the partner.
final class StayMember implements ButtonHandler, ChangesContacts {
    private final PartnerStore partners;

    StayMember(PartnerStore partners) {
        this.partners = partners;
    }

    @Override
    public String action() {
        return PartnerButtons.STAY_MEMBER;
    }

    @Override
    public boolean openToContacts() {
        return true;
    }

    @Override
    public Reply pressed(Ask ask, String value) {
        return partners.find(ask.firm().id(), new PartnerId(value))
                .flatMap(partner ->
                        Joining.pending(partner, MemberInvitation.key(partner, ask.who()))
                                .map(code -> declined(ask, partner, code)))
                .orElseGet(CommonReplies::invalidButton);
    }

    private Reply declined(Ask ask, Partner partner, JoinCode code) {
        var post =
                Post.once(
                        "%s/denied/%s/v%d"
                                .formatted(partner.firm().value(), code.hash(), partner.version()),
                        new Place.Direct(code.givenBy().id()),
                        InvitationCards.denied(ask.who(), partner),
                        new PostSubject.ContactJoined(partner.id().value()));
        var next = Joining.withdraw(partner, code.hash());
        return switch (partners.write(next, ask.turn().id(), List.of(post))) {
            case WRITTEN, DUPLICATE_TURN ->
                    new Reply.Replace(InvitationCards.stays(partner, ask.firm()));
            case STALE -> CommonReplies.whisper("Someone else just changed this. Press it again.");
        };
    }
}
