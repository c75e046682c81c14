package io.baton.desk.refer;

import io.baton.bench.Gaps;
import io.baton.bench.Ranking;
import io.baton.chat.Card;
import io.baton.chat.Invitations;
import io.baton.desk.Ask;
import io.baton.desk.Command;
import io.baton.desk.Handlers;
import io.baton.desk.button.ReferralButtons;
import io.baton.desk.refer.log.LogBook;
import io.baton.desk.refer.log.LogReferral;
import io.baton.desk.refer.log.LogTogether;
import io.baton.desk.refer.log.Numbering;
import io.baton.desk.refer.log.ReferForm;
import io.baton.desk.refer.log.TogetherForm;
import io.baton.desk.refer.offer.AnswerOffer;
import io.baton.desk.refer.offer.AskReason;
import io.baton.desk.refer.offer.DeadlineRounds;
import io.baton.desk.refer.offer.Doorstep;
import io.baton.desk.refer.offer.GiveBack;
import io.baton.desk.refer.offer.HandLink;
import io.baton.desk.refer.offer.Links;
import io.baton.desk.refer.offer.NextBest;
import io.baton.desk.refer.offer.Offering;
import io.baton.desk.refer.offer.SendTogether;
import io.baton.desk.refer.offer.Undelivered;
import io.baton.desk.refer.show.HomePage;
import io.baton.desk.refer.show.ListReferrals;
import io.baton.desk.refer.show.ShowReferral;
import io.baton.desk.refer.step.AboutOne;
import io.baton.desk.refer.step.Counterpart;
import io.baton.desk.refer.step.Moves;
import io.baton.desk.refer.step.Whole;
import io.baton.desk.refer.update.Closings;
import io.baton.desk.refer.update.Inside;
import io.baton.desk.refer.update.Paying;
import io.baton.firm.Firms;
import io.baton.outbox.Outbox;
import io.baton.partner.Partners;
import io.baton.referral.Referral;
import io.baton.referral.Referrals;
import io.baton.store.Journal;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;

/// All that can be said and pressed about referrals.
public final class Refer {
    private final Referrals referrals;
    private final Partners partners;
    private final Moves moves;
    private final Counterpart counterpart;
    private final Whole whole;
    private final NextBest nextBest;
    private final LogBook logBook;
    private final Offering offering;
    private final HandLink handLink;
    private final Numbering numbering;

    public Refer(
            Referrals referrals,
            Journal<Referral> journal,
            Partners partners,
            Ranking ranking,
            Gaps gaps,
            Links links) {
        this.referrals = referrals;
        this.partners = partners;
        moves = new Moves(referrals, journal);
        counterpart = new Counterpart(partners);
        whole = new Whole(referrals, counterpart);
        nextBest = new NextBest(ranking, partners);
        numbering = new Numbering(referrals, journal);
        logBook = new LogBook(numbering, nextBest, gaps);
        offering = new Offering(moves, partners, counterpart, links);
        handLink = new HandLink(moves, counterpart, links);
    }

    public Handlers handlers() {
        var decline = new GiveBack(ReferralButtons.DECLINE, moves, counterpart, nextBest);
        var turnDown = new GiveBack(ReferralButtons.TURN_DOWN, moves, counterpart, nextBest);
        return new Handlers(
                commands(),
                List.of(
                        AnswerOffer.accept(moves, counterpart),
                        AnswerOffer.take(moves, counterpart),
                        handLink,
                        new SendTogether(offering, whole),
                        new AskReason(decline),
                        new AskReason(turnDown)),
                List.of(
                        decline,
                        turnDown,
                        new ReferForm(logBook, partners),
                        new TogetherForm(new LogTogether(numbering), counterpart)));
    }

    private List<Command> commands() {
        var longer = longer();
        var all = new ArrayList<>(longer);
        all.addFirst(LogReferral.out(logBook, partners, longer));
        return all;
    }

    private List<Command> longer() {
        var closings = new Closings(moves, counterpart);
        var inside = new Inside(referrals, moves, counterpart, whole);
        return List.of(
                LogReferral.in(logBook, partners),
                new ListReferrals(referrals, partners, counterpart),
                new ShowReferral(referrals, counterpart, whole),
                new AboutOne(
                        "refer offer",
                        "refer offer R-12 to PARTNER",
                        "offers it: the partner's contact gets a card with Accept and Decline",
                        offering::offer),
                new AboutOne(
                        "refer won",
                        "refer won R-12 $12,500",
                        "closes it as won; the giver is thanked",
                        closings::won),
                new AboutOne(
                        "refer lost",
                        "refer lost R-12 REASON",
                        "closes it as lost",
                        closings::lost),
                new AboutOne(
                        "refer paid",
                        "refer paid R-12 $5,000 [on 2026-11-03]",
                        "adds a payment; a negative amount corrects",
                        new Paying(moves)::paid),
                new AboutOne(
                        "refer withdraw",
                        "refer withdraw R-12 [REASON]",
                        "takes it back",
                        closings::withdraw),
                new AboutOne(
                        "refer pass",
                        "refer pass R-12 @SOMEONE",
                        "passes the baton inside the firm",
                        inside::pass),
                new AboutOne(
                        "refer note", "refer note R-12 TEXT", "adds to the story", inside::note));
    }

    /// @param share adds how the firm stands
    public HomePage home(BiFunction<Ask, Card, Card> share) {
        return new HomePage(referrals, counterpart, share);
    }

    /// What waits behind the links that are handed out.
    public Invitations invitations(Firms firms, InstantSource clock) {
        return new Doorstep(referrals, firms, counterpart, clock);
    }

    public Undelivered undelivered(Outbox outbox) {
        return new Undelivered(referrals, counterpart, outbox);
    }

    public DeadlineRounds deadlines(Firms firms) {
        return new DeadlineRounds(firms, referrals, moves, counterpart, nextBest);
    }
}
