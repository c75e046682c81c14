package io.baton.desk.refer.act;

import io.baton.chat.Card;
import io.baton.chat.Place;
import io.baton.chat.Post;
import io.baton.chat.Text;
import io.baton.desk.Ask;
import io.baton.desk.CommonReplies;
import io.baton.desk.refer.card.Labels;
import io.baton.desk.refer.step.Counterparties;
import io.baton.desk.refer.step.Participants;
import io.baton.desk.refer.step.ReferralMessage;
import io.baton.desk.refer.step.ReferralNotifications;
import io.baton.desk.refer.step.ReferralPosts;
import io.baton.desk.refer.step.ReferralStep;
import io.baton.desk.refer.step.Transitions.Effects;
import io.baton.desk.text.Spans;
import io.baton.referral.Decision;
import io.baton.referral.Disclosure;
import io.baton.referral.Event;
import io.baton.referral.Notes;
import io.baton.referral.Referral;
import io.baton.referral.StepRights;
import java.util.List;
import java.util.Optional;

/// Adds a note. The side that it's for is told.
///
/// @param shared whether the partner may read a member's note
record Noting(
        Ask ask,
        String text,
        boolean shared,
        Participants participants,
        Counterparties counterparties)
        implements ReferralStep {

    @Override
    public Optional<StepRights.Kind> kind() {
        return Optional.of(StepRights.Kind.NOTE);
    }

    @Override
    public Decision decide(Referral now) {
        return participants.decide(ask, now, by -> Notes.add(now, text, shared, by, ask.now()));
    }

    @Override
    public Effects effects(Referral next) {
        var added = Text.of("Note added to ").strong(next.label()).plain(".");
        if (!ask.asker().isMember()) {
            return new Effects(
                    CommonReplies.whisper(
                            added.plain(" %s can read it.".formatted(ask.firm().name()))),
                    List.of(toFirm(next)));
        }
        return shared
                ? new Effects(
                        CommonReplies.whisper(
                                added.plain(
                                        " %s can read it.".formatted(counterparties.nameOf(next)))),
                        toPartner(next))
                : new Effects(CommonReplies.whisper(added), List.of());
    }

    private List<Post> toPartner(Referral next) {
        var card = Card.saying(said(Disclosure.toPartner(next), ask.firm().name()));
        return ReferralNotifications.tellPartner(
                next, counterparties.partnerOf(next), ReferralMessage.NOTE, card);
    }

    private Post toFirm(Referral next) {
        Place to =
                next.outbound()
                        ? ReferralPosts.direct(next.sender())
                        : ReferralNotifications.firmPlace(
                                next, counterparties.partnerOf(next), ask.firm());
        var card = Card.saying(said(next, counterparties.nameOf(next)));
        return ReferralPosts.message(next, ReferralMessage.NOTE, to, card);
    }

    private Text said(Referral shown, String side) {
        var words =
                shown.steps().getLast().event() instanceof Event.Noted noted ? noted.text() : text;
        return Text.empty()
                .and(Spans.of(ask.who()))
                .plain(" at " + side + " added a note to ")
                .and(Labels.withClient(shown))
                .plain(": " + words);
    }
}
