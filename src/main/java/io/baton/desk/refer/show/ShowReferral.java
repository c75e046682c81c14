package io.baton.desk.refer.show;

import io.baton.chat.Card;
import io.baton.chat.Reply;
import io.baton.desk.Ask;
import io.baton.desk.Asker;
import io.baton.desk.ButtonHandler;
import io.baton.desk.Command;
import io.baton.desk.CommonReplies;
import io.baton.desk.Fit;
import io.baton.desk.NoOtherChange;
import io.baton.desk.button.ListPage;
import io.baton.desk.button.ReferralButtons;
import io.baton.desk.parsing.ParseResult;
import io.baton.desk.parsing.ReferralNumberParser;
import io.baton.desk.refer.step.ReferralArguments;
import io.baton.referral.Referral;
import io.baton.referral.listing.ListedReferrals;
import io.baton.referral.listing.ReferralQuery;
import java.util.List;
import java.util.function.Function;

/// `refer show R-12`: one referral with its history, paged.
public final class ShowReferral implements Command, ButtonHandler, NoOtherChange {
    private static final ListPage NONE = new ListPage(1, "");

    private final ListedReferrals referrals;
    private final ReferralDetails details;

    ShowReferral(ListedReferrals referrals, ReferralDetails details) {
        this.referrals = referrals;
        this.details = details;
    }

    @Override
    public String name() {
        return "refer show";
    }

    @Override
    public String usage() {
        return "refer show R-12";
    }

    @Override
    public String purpose() {
        return "shows one referral with its history";
    }

    @Override
    public boolean openToContacts() {
        return true;
    }

    /// `show what's open` is free text.
    @Override
    public Fit fit(Ask ask, String rest) {
        return ReferralArguments.fit(rest);
    }

    @Override
    public Reply answer(Ask ask, String rest) {
        return ReferralArguments.parse(
                ask,
                rest,
                usage(),
                arguments -> shown(ask, arguments.number(), found -> details.card(ask, found)));
    }

    @Override
    public String action() {
        return ReferralButtons.HISTORY;
    }

    /// An earlier page of the history.
    @Override
    public Reply pressed(Ask ask, String value) {
        var page = ListPage.decode(value).orElse(NONE);
        return ReferralNumberParser.parse(HistoryPage.label(page))
                        instanceof ParseResult.Understood<Integer>(var number)
                ? shown(ask, number, found -> details.earlier(ask, found, page))
                : CommonReplies.invalidButton();
    }

    private Reply shown(Ask ask, int number, Function<Referral, Card> card) {
        return referrals
                .find(ask.firm().id(), number)
                .filter(found -> ask.asker().maySee(found))
                .map(ask.asker()::view)
                .map(found -> (Reply) new Reply.Whisper(card.apply(found)))
                .orElseGet(() -> new Reply.Whisper(notFound(ask, number)));
    }

    private Card notFound(Ask ask, int number) {
        var card =
                Card.saying("I can't find R-%d among the referrals you can see.".formatted(number));
        var visible = ReferralQuery.every().seenAs(ask.asker().visibility());
        return referrals.page(ask.firm().id(), visible, 0, 1).isEmpty()
                ? card
                : card.buttons(ReferralButtons.list("Show all", new ListPage(1, "")));
    }

    static List<Referral> visible(Asker asker, List<Referral> all) {
        return all.stream().filter(each -> asker.maySee(each)).map(asker::view).toList();
    }
}
