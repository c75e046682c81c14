package io.baton.desk.refer.update;

import io.baton.chat.Card;
import io.baton.chat.Place;
import io.baton.chat.Post;
import io.baton.chat.Reply;
import io.baton.chat.Text;
import io.baton.desk.Ask;
import io.baton.desk.CommonReplies;
import io.baton.desk.parsing.AmountParser;
import io.baton.desk.parsing.ParseResult;
import io.baton.desk.refer.step.Counterparties;
import io.baton.desk.refer.step.ReferralArguments;
import io.baton.desk.refer.step.ReferralMessage;
import io.baton.desk.refer.step.ReferralNotifications;
import io.baton.desk.refer.step.ReferralPosts;
import io.baton.desk.refer.step.Transitions;
import io.baton.desk.refer.step.Transitions.Effects;
import io.baton.desk.text.Spans;
import io.baton.firm.Percentage;
import io.baton.partner.Partner;
import io.baton.referral.Closing;
import io.baton.referral.Referral;
import io.baton.referral.State;
import java.util.ArrayList;
import java.util.List;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/// `refer won`, `refer lost`, `refer withdraw`: how a referral ends, and who is told.
public final class CloseReferral {
    private static final int LONGEST_REASON = 1000;

    private final Transitions moves;
    private final Counterparties counterpart;

    public CloseReferral(Transitions moves, Counterparties counterpart) {
        this.moves = moves;
        this.counterpart = counterpart;
    }

    public Reply won(Ask ask, ReferralArguments words) {
        return switch (AmountParser.parse(words.rest(), ask.firm().currency())) {
            case ParseResult.Unclear<Money>(var why) ->
                    CommonReplies.whisper(
                            why
                                    + " Please write it as: refer won R-%d $12,500"
                                            .formatted(words.number()));
            case ParseResult.Understood<Money>(var amount) ->
                    moves.apply(
                            ask,
                            words.number(),
                            at ->
                                    Closing.win(
                                            at,
                                            amount,
                                            fee(ask, at),
                                            ask.today(),
                                            ask.who(),
                                            ask.now()),
                            to -> effectsOfWin(ask, to, amount));
        };
    }

    public Reply lost(Ask ask, ReferralArguments words) {
        var reason = words.rest();
        if (reason.isEmpty() || reason.length() > LONGEST_REASON) {
            return reasonNeeded("lost", words.number());
        }
        return moves.apply(
                ask,
                words.number(),
                at -> Closing.lose(at, reason, ask.who(), ask.now()),
                to ->
                        effects(
                                ask,
                                to,
                                Text.empty()
                                        .strong(to.label())
                                        .plain(
                                                " (%s) was lost: %s"
                                                        .formatted(to.client(), reason))));
    }

    public Reply withdraw(Ask ask, ReferralArguments words) {
        var reason = words.rest();
        if (reason.length() > LONGEST_REASON) {
            return reasonNeeded("withdraw", words.number());
        }
        return moves.apply(
                ask,
                words.number(),
                at -> Closing.withdraw(at, reason, ask.who(), ask.now()),
                to ->
                        effects(
                                ask,
                                to,
                                Text.empty()
                                        .strong(to.label())
                                        .plain(" (%s) was withdrawn.".formatted(to.client()))));
    }

    private @Nullable Percentage fee(Ask ask, Referral referral) {
        return counterpart.find(referral).flatMap(each -> each.feeOn(ask.today())).orElse(null);
    }

    /// The giver is thanked and told: the firm's sender for an outbound win, the partner for an
    /// inbound.
    private Effects effectsOfWin(Ask ask, Referral next, Money amount) {
        var worth =
                Text.empty().strong(next.label()).plain(" (%s) is won, ".formatted(next.client()));
        var line = worth.and(Spans.of(amount)).plain(". ");
        var thanks =
                line.plain("Thank you, ")
                        .and(Spans.of(next.sender()))
                        .plain(", for bringing it in!");
        var partner = counterpart.partnerOf(next);
        var posts =
                new ArrayList<>(ReferralNotifications.rewriteOfferCards(next, partner, ask.firm()));
        posts.addAll(ReferralNotifications.tellPartner(next, partner, Card.saying(thanks)));
        posts.addAll(toFirm(ask, next, Card.saying(thanks)));
        return new Effects(
                new Reply.Whisper(Card.saying(line).note(counted(next, partner))), posts);
    }

    private static Text counted(Referral next, Partner partner) {
        if (!(next.state() instanceof State.Won won)) {
            return Text.empty();
        }
        var fee = won.fee();
        if (!next.outbound()) {
            return Text.of("It counts as partner revenue with its whole amount.");
        }
        return fee == null
                ? Text.of(
                                "No fee is agreed with %s, so it earns us none. Type "
                                        .formatted(partner.name()))
                        .code("partner edit " + partner.name())
                        .plain(" to agree one for the next win.")
                : Text.of("It counts as partner revenue with the fee of %s: ".formatted(fee))
                        .and(Spans.of(fee.of(won.amount())))
                        .plain(".");
    }

    private Effects effects(Ask ask, Referral next, Text words) {
        var card = Card.saying(words);
        var posts = new ArrayList<Post>();
        counterpart
                .find(next)
                .filter(_ -> next.rounds() > 0 && next.involvesPartner())
                .ifPresent(partner -> {
                    posts.addAll(
                            ReferralNotifications.rewriteOfferCards(next, partner, ask.firm()));
                    posts.addAll(ReferralNotifications.tellPartner(next, partner, card));
                });
        posts.addAll(toFirm(ask, next, card));
        return new Effects(new Reply.Whisper(card), posts);
    }

    /// A result is meant for the channel; where there is none, the sender hears of it.
    private static List<Post> toFirm(Ask ask, Referral next, Card card) {
        var channel = next.channel();
        if (channel != null) {
            return List.of(ReferralPosts.message(next, ReferralMessage.RESULT, new Place.Channel(channel), card));
        }
        return next.sender().is(ask.who())
                ? List.of()
                : List.of(
                        ReferralPosts.message(
                                next, ReferralMessage.RESULT, ReferralPosts.direct(next.sender()), card));
    }

    private static Reply reasonNeeded(String word, int number) {
        return CommonReplies.whisper(
                "Please say why, in at most %,d characters: refer %s R-%d REASON"
                        .formatted(LONGEST_REASON, word, number));
    }
}
