package io.baton.desk.statement;

import io.baton.chat.Card;
import io.baton.chat.Reply;
import io.baton.desk.Ask;
import io.baton.desk.ButtonHandler;
import io.baton.desk.Command;
import io.baton.desk.CommonReplies;
import io.baton.desk.Fit;
import io.baton.desk.NoOtherChange;
import io.baton.desk.button.DraftRef;
import io.baton.desk.button.StatementButtons;
import io.baton.desk.parsing.HostName;
import io.baton.desk.revenue.RevenueText;
import io.baton.desk.statement.MonthStatements.Shown;
import io.baton.partner.Partner;
import java.time.YearMonth;
import java.util.List;

/// `partner statement CloudNine [October]` shows the draft or what was sent. Contacts see what was
/// sent to them. Without a partner, members see what is open with each.
final class ShowStatement implements Command, ButtonHandler, NoOtherChange {
    private final StatementPartners partners;
    private final MonthStatements statements;
    private final OpenBalances openBalances;

    ShowStatement(
            StatementPartners partners, MonthStatements statements, OpenBalances openBalances) {
        this.partners = partners;
        this.statements = statements;
        this.openBalances = openBalances;
    }

    @Override
    public String name() {
        return "partner statement";
    }

    @Override
    public String usage() {
        return "partner statement [NAME] [MONTH]";
    }

    @Override
    public String example() {
        return "partner statement CloudNine October";
    }

    @Override
    public String purpose() {
        return "shows what you and a partner owe each other, to send or to answer";
    }

    @Override
    public boolean openToContacts() {
        return true;
    }

    /// `statement of work for Acme` is free text.
    @Override
    public Fit fit(Ask ask, String rest) {
        return !ask.asker().isMember()
                        || rest.isBlank()
                        || StatementWords.read(ask, rest, partners.visible(ask)).isPresent()
                ? Fit.EXACT
                : Fit.NONE;
    }

    @Override
    public Reply answer(Ask ask, String rest) {
        if (rest.isBlank() && ask.asker().isMember()) {
            return new Reply.Whisper(BalancesCard.of(ask, openBalances));
        }
        var visible = partners.visible(ask);
        boolean ownFirm =
                ask.asker().isMember() || StatementWords.ofContact(ask, rest, visible).isPresent();
        return named(ask, ownFirm ? rest : HostName.without(ask.firm(), rest), visible);
    }

    private Reply named(Ask ask, String rest, List<Partner> visible) {
        var words =
                ask.asker().isMember()
                        ? StatementWords.read(ask, rest, visible)
                        : StatementWords.ofContact(ask, rest, visible);
        if (words.isPresent()) {
            var month = words.get().month();
            var partner = words.get().partner();
            return month == null ? latest(ask, partner) : shown(ask, partner, month);
        }
        if (ask.asker().isMember()) {
            return new Reply.Whisper(
                    UnknownPartnerCard.of(StatementWords.nameIn(ask, rest), visible, example()));
        }
        if (!rest.isBlank() || visible.isEmpty()) {
            return CommonReplies.whisper("You can only see your own firm here.");
        }
        return visible.size() == 1
                ? latest(ask, visible.getFirst())
                : CommonReplies.whisper(
                        "Which firm? Type statement and its name: %s."
                                .formatted(
                                        String.join(
                                                ", ",
                                                visible.stream().map(Partner::name).toList())));
    }

    /// Of the last full month, or, if that has none, of the month that runs. For a contact, the
    /// latest that was sent.
    Reply latest(Ask ask, Partner partner) {
        var now = YearMonth.from(ask.today());
        var viewer = Viewer.of(ask, partner);
        if (!viewer.asker().isMember()) {
            return reply(ask, partner, now, statements.latestSent(viewer, partner));
        }
        var last = statements.of(viewer, partner, now.minusMonths(1));
        return last.isEmpty()
                ? shown(ask, partner, now)
                : reply(ask, partner, now.minusMonths(1), last);
    }

    /// Of a month, sent or as a draft.
    Reply shown(Ask ask, Partner partner, YearMonth month) {
        if (month.isAfter(YearMonth.from(ask.today()))) {
            return CommonReplies.whisper(RevenueText.month(month) + " hasn't started yet.");
        }
        return reply(ask, partner, month, statements.of(Viewer.of(ask, partner), partner, month));
    }

    private static Reply reply(Ask ask, Partner partner, YearMonth month, List<Shown> shown) {
        if (shown.size() == 1) {
            return new Reply.Whisper(shown.getFirst().card());
        }
        if (shown.isEmpty() && !ask.asker().isMember()) {
            return CommonReplies.whisper(
                    "%s hasn't sent a statement to %s for %s."
                            .formatted(
                                    ask.firm().name(), partner.name(), RevenueText.month(month)));
        }
        var where = "with %s for %s".formatted(partner.name(), RevenueText.month(month));
        return shown.isEmpty()
                ? CommonReplies.whisper(
                        "There's no statement %s: no fee fell due, and nothing was paid."
                                .formatted(where))
                : new Reply.Whisper(
                        Card.saying("There's a statement %s in each currency.".formatted(where))
                                .with(
                                        new Card.Part.Buttons(
                                                shown.stream().map(Shown::opener).toList())));
    }

    @Override
    public String action() {
        return StatementButtons.SHOW;
    }

    @Override
    public Reply pressed(Ask ask, String value) {
        var ref = DraftRef.decode(value);
        var partner = ref.flatMap(each -> partners.find(ask, each.partner()));
        return partner.isEmpty()
                ? CommonReplies.invalidButton()
                : pressed(ask, partner.get(), ref.get());
    }

    private Reply pressed(Ask ask, Partner partner, DraftRef ref) {
        var viewer = Viewer.of(ask, partner);
        var shown =
                statements.of(viewer, partner, ref.month()).stream()
                        .filter(each -> each.currency().equals(ref.currency()))
                        .toList();
        return reply(ask, partner, ref.month(), shown);
    }
}
