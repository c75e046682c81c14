package io.baton.slack.render;

import com.slack.api.model.block.ActionsBlock;
import com.slack.api.model.block.ContextBlock;
import com.slack.api.model.block.DividerBlock;
import com.slack.api.model.block.HeaderBlock;
import com.slack.api.model.block.ImageBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.SectionBlock;
import com.slack.api.model.block.composition.MarkdownTextObject;
import com.slack.api.model.block.composition.PlainTextObject;
import com.slack.api.model.block.composition.SlackFileObject;
import io.baton.chat.Card;
import io.baton.chat.Card.Part;
import io.baton.chat.Chart;
import io.baton.chat.Text;
import io.baton.door.CardFitting;
import io.baton.door.CardFitting.Limit;
import io.baton.door.TextShortener;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Renders a card as Block Kit within Slack's limits: splits or shortens text that is too long.
public final class CardBlocks {
    /// Most sections for one paragraph.
    private static final int SECTIONS_PER_PARAGRAPH = 4;

    private CardBlocks() {}

    public static List<LayoutBlock> inMessage(Card card, Map<Chart, String> files) {
        return fit(blocks(card, files), SlackLimits.BLOCKS_IN_MESSAGE, SlackLimits.TEXT_IN_MESSAGE);
    }

    public static List<LayoutBlock> inView(Card card, Map<Chart, String> files) {
        return fit(blocks(card, files), SlackLimits.BLOCKS_IN_VIEW, SlackLimits.TEXT_IN_VIEW);
    }

    /// Text for notifications and screen readers. Slack refuses a message without it.
    public static String summary(Card card) {
        var summary = TextShortener.singleLine(card.summary(), SlackLimits.SUMMARY, "Baton");
        return Mrkdwn.shorten(Text.of(summary), SlackLimits.INPUT);
    }

    private static List<LayoutBlock> blocks(Card card, Map<Chart, String> files) {
        var blocks = new ArrayList<LayoutBlock>();
        int buttons = 0;
        for (var part : card.parts()) {
            blocks.addAll(blocks(part, buttons, files).toList());
            buttons += part instanceof Part.Buttons(var more) ? more.size() : 0;
        }
        return blocks;
    }

    private static Stream<LayoutBlock> blocks(Part part, int buttons, Map<Chart, String> files) {
        return switch (part) {
            case Part.Title(var words) -> title(words);
            case Part.Paragraph(var text) -> paragraph(text);
            case Part.Facts(var facts) -> PackedSections.facts(facts);
            case Part.Bullets(var items) -> PackedSections.bullets(items);
            case Part.Note(var text) -> note(text);
            case Part.Divider() -> Stream.of(new DividerBlock());
            case Part.Buttons(var more) -> ButtonRows.of(more, buttons);
            case Part.Picture(var chart) -> picture(chart, files);
            // Uploaded before the message.
            case Part.File _ -> Stream.empty();
        };
    }

    private static Stream<LayoutBlock> title(String words) {
        var line = TextShortener.singleLine(words, SlackLimits.HEADER, "");
        return line.isEmpty()
                ? Stream.empty()
                : Stream.of(HeaderBlock.builder().text(plain(line)).build());
    }

    private static Stream<LayoutBlock> paragraph(Text text) {
        var chunks = Mrkdwn.chunks(text, SlackLimits.SECTION - 1);
        var more = chunks.size() > SECTIONS_PER_PARAGRAPH ? "…" : "";
        return IntStream.range(0, Math.min(chunks.size(), SECTIONS_PER_PARAGRAPH))
                .mapToObj(i ->
                        section(chunks.get(i) + (i == SECTIONS_PER_PARAGRAPH - 1 ? more : "")));
    }

    private static Stream<LayoutBlock> note(Text text) {
        var words = Mrkdwn.shorten(text, SlackLimits.CONTEXT);
        return words.isEmpty() ? Stream.empty() : Stream.of(context(words));
    }

    /// The uploaded picture, or its text version.
    private static Stream<LayoutBlock> picture(Chart chart, Map<Chart, String> files) {
        var file = files.get(chart);
        if (file == null) {
            return paragraph(Text.empty().strong(chart.title()).plain("\n" + chart.altText()));
        }
        return Stream.of(
                ImageBlock.builder()
                        .slackFile(SlackFileObject.builder().id(file).build())
                        .altText(
                                TextShortener.singleLine(
                                        chart.altText(), SlackLimits.ALT_TEXT, chart.title()))
                        .title(
                                plain(
                                        TextShortener.singleLine(
                                                chart.title(), SlackLimits.HEADER, "Chart")))
                        .build());
    }

    private static List<LayoutBlock> fit(List<LayoutBlock> blocks, int most, int text) {
        return CardFitting.fit(
                blocks,
                List.of(new Limit<>(most, _ -> 1), new Limit<>(text, BlockText::length)),
                ActionsBlock.class::isInstance,
                context(CardFitting.MORE));
    }

    static LayoutBlock section(String words) {
        return SectionBlock.builder().text(mrkdwn(words.stripTrailing())).build();
    }

    private static LayoutBlock context(String words) {
        return ContextBlock.builder().elements(List.of(mrkdwn(words))).build();
    }

    /// Verbatim, so that Slack doesn't turn names and channels in people's text into links.
    static MarkdownTextObject mrkdwn(String words) {
        return MarkdownTextObject.builder().text(words).verbatim(true).build();
    }

    private static PlainTextObject plain(String words) {
        return PlainTextObject.builder().text(words).emoji(false).build();
    }
}
