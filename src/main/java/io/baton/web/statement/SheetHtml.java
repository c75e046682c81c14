package io.baton.web.statement;

import static j2html.TagCreator.button;
import static j2html.TagCreator.dd;
import static j2html.TagCreator.div;
import static j2html.TagCreator.dl;
import static j2html.TagCreator.dt;
import static j2html.TagCreator.each;
import static j2html.TagCreator.form;
import static j2html.TagCreator.h1;
import static j2html.TagCreator.input;
import static j2html.TagCreator.p;
import static j2html.TagCreator.section;
import static j2html.TagCreator.span;
import static j2html.TagCreator.table;
import static j2html.TagCreator.tbody;
import static j2html.TagCreator.td;
import static j2html.TagCreator.th;
import static j2html.TagCreator.thead;
import static j2html.TagCreator.tr;

import io.baton.chat.Button;
import io.baton.chat.Card;
import io.baton.chat.StatementSheet;
import io.baton.chat.Text;
import io.baton.web.LinkPageHtml;
import j2html.tags.DomContent;
import j2html.tags.specialized.TdTag;
import java.util.List;
import java.util.stream.Stream;

/// Renders a statement as a table. On a phone each row becomes a block, and each cell says what it
/// is.
final class SheetHtml {
    /// What the page sends back to download the statement.
    static final String DOWNLOAD = "download";

    private static final List<String> COLUMNS =
            List.of("#", "Day", "Referral", "Terms", "Basis", "Side", "Amount");

    private SheetHtml() {}

    static DomContent of(StatementSheet sheet) {
        return section(
                        h1(sheet.title()),
                        p(sheet.parties()).withClass("parties"),
                        p(LinkPageHtml.text(sheet.status())),
                        lines(sheet.rows()),
                        balance(sheet.balance()),
                        p(LinkPageHtml.text(sheet.note())).withClass("note"),
                        answers(sheet.answers()))
                .withClass("card sheet");
    }

    private static DomContent lines(List<StatementSheet.Row> rows) {
        return table(
                thead(tr(each(COLUMNS, name -> th(name).withClass(style(name))))),
                each(
                        rows,
                        row -> tbody(cells(row), each(remarks(row).toArray(DomContent[]::new)))));
    }

    private static DomContent cells(StatementSheet.Row row) {
        return tr(
                cell("#", Text.of("" + row.number())),
                cell("Day", Text.of(row.day())),
                cell("Referral", row.what()),
                cell("Terms", row.terms()),
                cell("Basis", row.basis()),
                cell("Side", Text.of(row.owes())),
                cell("Amount", Text.empty().and(row.amount())));
    }

    private static TdTag cell(String column, Text text) {
        var empty = text.spans().isEmpty() ? " empty" : "";
        return td(span(LinkPageHtml.text(text)))
                .withClass(style(column) + empty)
                .attr("data-label", column);
    }

    private static String style(String column) {
        return switch (column) {
            case "#" -> "number";
            case "Day" -> "day";
            case "Basis", "Amount" -> "amount";
            default -> "words";
        };
    }

    /// A question about the row above, and its buttons, which aren't printed.
    private static Stream<DomContent> remarks(StatementSheet.Row row) {
        var remark =
                row.remark().<DomContent>map(text -> remark("remark", p(LinkPageHtml.text(text))));
        var buttons =
                row.buttons().isEmpty()
                        ? Stream.<DomContent>empty()
                        : Stream.<DomContent>of(
                                remark("presses", each(row.buttons(), LinkPageHtml::press)));
        return Stream.concat(remark.stream(), buttons);
    }

    private static DomContent remark(String style, DomContent content) {
        return tr(td(content).withColspan("" + COLUMNS.size())).withClass(style);
    }

    private static DomContent balance(List<Card.Fact> facts) {
        return dl(each(
                        facts,
                        fact ->
                                div(dt(fact.label()), dd(LinkPageHtml.text(fact.value())))
                                        .withClass("fact")))
                .withClass("balance");
    }

    private static DomContent answers(List<Button> buttons) {
        return div(
                        each(buttons, LinkPageHtml::press),
                        form(
                                        input().withType("hidden")
                                                .withName("press")
                                                .withValue(DOWNLOAD),
                                        button("Download CSV")
                                                .withType("submit")
                                                .withClass("button"))
                                .withMethod("post"))
                .withClass("buttons");
    }
}
