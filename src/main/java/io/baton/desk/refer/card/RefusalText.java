package io.baton.desk.refer.card;

import io.baton.chat.Text;
import io.baton.desk.parsing.TooFarAhead;
import io.baton.desk.terms.TermsProblem;
import io.baton.desk.text.Spans;
import io.baton.desk.text.TimeFormat;
import io.baton.referral.Referral;
import io.baton.referral.Refusal;
import io.baton.referral.StepRights;

/// Explains a refused step: what the situation is, since when, and what to do instead.
public final class RefusalText {
    private RefusalText() {}

    /// For the partner's side, who can't take a member's steps.
    public static Text toPartner(Referral referral, Refusal why, TimeFormat timeFormat) {
        return why instanceof Refusal.NotNow(var stage, var since)
                ? Text.empty()
                        .strong(referral.label())
                        .and(LastMoveText.since(stage, referral, since, timeFormat))
                        .plain(NextStepText.forPartner(stage, referral, timeFormat.firm()))
                : of(referral, why, timeFormat);
    }

    public static Text of(Referral referral, Refusal why, TimeFormat timeFormat) {
        var label = Text.empty().strong(referral.label());
        return switch (why) {
            case Refusal.NotNow(var stage, var since) ->
                    label.and(LastMoveText.since(stage, referral, since, timeFormat))
                            .plain(" " + NextStepText.of(stage, referral));
            case Refusal.StillOpen() -> label.plain(" is still open.");
            case Refusal.OtherTerms(var shownOthers) ->
                    Text.of(
                            shownOthers
                                    ? "The terms have changed. Check them and answer again."
                                    : "Check the terms before you accept.");
            case Refusal.OfferOver(var since) ->
                    label.and(LastMoveText.moved(referral, since, timeFormat))
                            .plain(", so this offer is over.");
            case Refusal.EarlierRound(var since) ->
                    label.and(LastMoveText.moved(referral, since, timeFormat))
                            .plain(", so this button is out of date.");
            case Refusal.OnlyContacts(var partner) ->
                    Text.of("You can't answer this offer. It went to ")
                            .plain(Labels.contacts(partner))
                            .strong(partner.name())
                            .plain(".");
            case Refusal.NotHolder(var holder) ->
                    Text.empty()
                            .and(Spans.of(holder))
                            .plain(" holds the baton for ")
                            .and(label)
                            .plain(", so only they can do this.");
            case Refusal.OnlyMembers() ->
                    Text.of("Only members of ")
                            .strong(timeFormat.firm().name())
                            .plain(" can do this.");
            case Refusal.OfNote note -> NoteRefusalText.of(label, note, referral);
            case Refusal.NoSuchContact() ->
                    Text.of("Who said yes? Write it like this: ")
                            .code("refer accepted %s by Rita".formatted(referral.label()))
                            .plain(". Or press the button.");
            case Refusal.NothingToConfirm(var last) ->
                    label.and(LastMoveText.moved(referral, last, timeFormat))
                            .plain(", so there's nothing to confirm.");
            case Refusal.PaidMoreThanWon(var paid, var won) ->
                    Text.of("That makes ")
                            .and(Spans.of(paid))
                            .plain(" paid of ")
                            .and(Spans.of(won))
                            .plain(" won for ")
                            .and(label)
                            .plain(".");
            case Refusal.Paused(var partner) ->
                    Text.empty().strong(partner.name()).plain(" is paused. Resume it first.");
            case Refusal.Unreachable(var partner) ->
                    Text.empty()
                            .strong(partner.name())
                            .plain(" has no contact to ask. Add one first.");
            case Refusal.NoLinks(var partner) ->
                    Text.empty()
                            .strong(partner.name())
                            .plain(
                                    " answers by link (%s), but links aren't set up. Ask your administrator to set BATON_PUBLIC_URL, or add a contact in this chat."
                                            .formatted(Labels.names(partner.guests())));
            case Refusal.OfLink link -> LinkRefusalText.of(label, link, timeFormat);
            case Refusal.WrongDirection(var direction) ->
                    label.plain(NextStepText.otherWay(direction));
            case Refusal.HeldOutside(var holder, var partner) ->
                    label.plain(" is with ")
                            .and(Spans.of(holder))
                            .plain(" at " + partner.name() + ". ")
                            .plain(Labels.whoTakesOver(holder, partner));
            case Refusal.HeldInside(var to, var partner) ->
                    Text.of(
                            "%s works for %s. Pass the baton to a member."
                                    .formatted(to.name(), partner.name()));
            case Refusal.AlreadyHolder(var holder) ->
                    label.plain(" is already with ").and(Spans.of(holder)).plain(".");
            case Refusal.OtherCurrency(var expected) ->
                    label.plain(
                            " was won in %s. Write the amount in %s."
                                    .formatted(expected, expected));
            case Refusal.PaidInOtherCurrency(var paid) ->
                    label.plain(" has payments of ")
                            .and(Spans.of(paid))
                            .plain(
                                    ", so its win stays in %s. Reverse them first."
                                            .formatted(paid.getCurrencyUnit()));
            case Refusal.NoAmount() ->
                    Text.of(
                            "The amount can't be zero, and a win can't be negative. Nothing was saved.");
            case Refusal.NothingRecurs() -> label.plain(" has no amount per month or year.");
            case Refusal.EndBeforeWin(var won) ->
                    label.plain(" was won on " + TimeFormat.day(won) + ". It can't end before.");
            case Refusal.TooFarAhead(var day, var last) -> Text.of(TooFarAhead.of(day, last));
            case Refusal.PriceBeforeWin(var won) ->
                    label.plain(
                            " was won on %s. For a price from that day on, change the amount of the win."
                                    .formatted(TimeFormat.day(won)));
            case Refusal.HasEnded(var on) ->
                    label.plain(" ended on %s.".formatted(TimeFormat.day(on)));
            case Refusal.ReversalTooLarge(var paid) ->
                    label.plain(" has payments of ")
                            .and(Spans.of(paid))
                            .plain(". You can't take back more than that.");
            case Refusal.NothingToUndo() ->
                    Text.of("You have no step on ")
                            .and(label)
                            .plain(" to undo. I can undo your own last step, for ten minutes.");
            case Refusal.ActedOnSince(var since) ->
                    label.and(LastMoveText.moved(referral, since, timeFormat))
                            .plain(", after your step, so I can't undo it.");
            case Refusal.TooLateToUndo(var at) ->
                    Text.of("Your last step on ")
                            .and(label)
                            .plain(" was ")
                            .and(timeFormat.moment(at))
                            .plain(". Undo only works for ten minutes.");
            case Refusal.CannotUndo(var instead) when instead == StepRights.Kind.TERMS ->
                    Text.of("Both sides agreed on the terms of ")
                            .and(label)
                            .plain(", so this can't be undone. Propose other terms instead.");
            case Refusal.CannotUndo(var instead) ->
                    Text.of("The partner can read how to reach the client of ")
                            .and(label)
                            .plain(
                                    instead == StepRights.Kind.EDIT
                                            ? " by now, so this can't be undone. Change it again instead."
                                            : " by now, so this can't be undone. Hand it back instead.");
            case Refusal.EditedMeanwhile(var by) ->
                    label.and(LastMoveText.moved(referral, by, timeFormat))
                            .plain(". Nothing was saved.");
            case Refusal.BroughtThemselves(var who, var partner) ->
                    Text.empty()
                            .and(Spans.of(who))
                            .plain(" at " + partner.name() + " brought ")
                            .and(label)
                            .plain(
                                    " themselves, so its partner can't be changed. If it isn't theirs, turn it down, or ask them to withdraw it.");
            case Refusal.ImpossibleTerms(var problem) -> Text.of(TermsProblem.sentence(problem));
            case Refusal.ProposalChanged() ->
                    Text.of("Other terms were proposed for ")
                            .and(label)
                            .plain(" since. Read the latest card, and press Agree there.");
            case Refusal.OwnProposal() ->
                    Text.of("Your side proposed these terms for ")
                            .and(label)
                            .plain(". The other side answers them.");
            case Refusal.NothingChanged() ->
                    Text.of("Nothing changed: ").and(label).plain(" is already that way.");
        };
    }
}
