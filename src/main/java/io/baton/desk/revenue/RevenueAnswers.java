package io.baton.desk.revenue;

import io.baton.chat.Button;
import io.baton.chat.Card;
import io.baton.chat.Reply;
import io.baton.desk.Ask;
import io.baton.desk.Asker;
import io.baton.desk.CommonReplies;
import io.baton.desk.button.ListPage;
import io.baton.desk.button.ReferralButtons;
import io.baton.partner.Partner;
import io.baton.revenue.PartnerFigures;
import io.baton.revenue.Period;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The answers to questions about revenue. Members see all figures, a partner's person those with
/// their own partner.
final class RevenueAnswers {
    /// Like the share, the last twelve full months, and the current one.
    private static final int RECENT = 13;

    private final BooksLoader booksLoader;

    RevenueAnswers(BooksLoader booksLoader) {
        this.booksLoader = booksLoader;
    }

    /// The partners that the asker may ask about, removed ones last: their names may be in use
    /// again.
    List<Partner> known(Ask ask) {
        return switch (ask.asker()) {
            case Asker.Member _ ->
                    booksLoader.partners().everKnown(ask.firm().id()).stream()
                            .sorted(Comparator.comparing(Partner::removed))
                            .toList();
            case Asker.Contact(_, var partners) -> partners;
            case Asker.Stranger _ -> List.of();
        };
    }

    Reply answer(Ask ask, RevenueQuestion question) {
        return switch (ask.asker()) {
            case Asker.Member _ -> new Reply.Whisper(forMember(ask, question));
            case Asker.Contact contact -> forContact(ask, contact, question);
            case Asker.Stranger _ -> CommonReplies.howToJoin(ask.firm());
        };
    }

    private Card forMember(Ask ask, RevenueQuestion question) {
        var now = now(ask);
        var partner = question.partner();
        var period = question.period();
        if (partner != null) {
            return ofPartner(ask, partner, question, now);
        }
        if (period != null) {
            var books =
                    booksLoader.load(ask.firm(), PeriodCard.charted(period.upTo(now)), ask.today());
            return PeriodCard.of(books, question, period, now);
        }
        return ShareCard.of(booksLoader.load(ask.firm(), ask.now()), ask.today());
    }

    private Card ofPartner(Ask ask, Partner partner, RevenueQuestion question, YearMonth now) {
        var asked = question.period();
        var period = asked == null ? Period.endingWith(now, RECENT) : asked.upTo(now);
        var books = booksLoader.load(ask.firm(), period, ask.today());
        var figures = PartnerFigures.of(books, partner, KnownMonths.of(books, period));
        var buttons = new ArrayList<>(otherTimes(question, now));
        buttons.add(ReferralButtons.list("Their referrals", ListPage.with(partner.id())));
        return PartnerRevenueCard.of(books, figures, when(asked, now), now)
                .with(new Card.Part.Buttons(buttons))
                .note(CountingRule.REFERENCE);
    }

    private static List<Button> otherTimes(RevenueQuestion question, YearMonth now) {
        var asked = question.period();
        return asked == null
                ? List.of(
                        question.in(Period.ofYear(now.getYear() - 1)).button(now),
                        question.in(Period.everUntil(now)).button(now))
                : List.of(PeriodCard.neighbors(question, asked, now));
    }

    private Reply forContact(Ask ask, Asker.Contact contact, RevenueQuestion question) {
        var asked = question.partner();
        var own =
                contact.partners().stream()
                        .filter(each -> asked == null || each.is(asked.id()))
                        .toList();
        return switch (own.size()) {
            case 0 -> CommonReplies.onlyOwnFirm(ask);
            case 1 -> new Reply.Whisper(forPartner(ask, own.getFirst(), question.period()));
            default -> whichPartner(ask, own, question);
        };
    }

    private Card forPartner(Ask ask, Partner partner, @Nullable Period asked) {
        var now = now(ask);
        var period = asked == null ? Period.endingWith(now, RECENT) : asked.upTo(now);
        var books = booksLoader.load(ask.firm(), period, ask.today());
        return OwnRevenueCard.of(
                        ask.firm(),
                        PartnerFigures.of(books, partner, KnownMonths.of(books, period)),
                        when(asked, now))
                .with(new Card.Part.Buttons(otherTimes(new RevenueQuestion(partner, asked), now)));
    }

    private static Reply whichPartner(Ask ask, List<Partner> own, RevenueQuestion question) {
        return new Reply.Whisper(
                Card.saying("Which of your firms do you mean?")
                        .buttons(
                                own.stream()
                                        .map(each -> new RevenueQuestion(each, question.period()))
                                        .map(each -> each.button(now(ask)))
                                        .toArray(Button[]::new)));
    }

    private static String when(@Nullable Period asked, YearMonth now) {
        return asked == null
                ? "since " + RevenueText.month(Period.endingWith(now, RECENT).first())
                : PeriodText.when(asked, now);
    }

    static YearMonth now(Ask ask) {
        return YearMonth.from(ask.today());
    }
}
