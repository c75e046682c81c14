package io.baton.slack.render;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.SectionBlock;
import com.slack.api.model.block.composition.MarkdownTextObject;
import com.slack.api.model.block.composition.TextObject;
import io.baton.chat.Card.Fact;
import io.baton.chat.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Facts and list items, as many in one section as fit.
final class PackedSections {
    private PackedSections() {}

    /// Puts as many fields into a section as fit.
    static Stream<LayoutBlock> facts(List<Fact> facts) {
        var sections = new ArrayList<LayoutBlock>();
        var fields = new ArrayList<TextObject>();
        int length = 0;
        for (var fact : facts) {
            var field = field(fact);
            boolean full =
                    fields.size() == SlackLimits.FIELDS_IN_SECTION
                            || length + field.getText().length() > SlackLimits.ALL_FIELDS;
            if (full && !fields.isEmpty()) {
                sections.add(SectionBlock.builder().fields(List.copyOf(fields)).build());
                fields.clear();
                length = 0;
            }
            fields.add(field);
            length += field.getText().length();
        }
        if (!fields.isEmpty()) {
            sections.add(SectionBlock.builder().fields(fields).build());
        }
        return sections.stream();
    }

    private static MarkdownTextObject field(Fact fact) {
        var label = Mrkdwn.shorten(Text.empty().strong(fact.label()), SlackLimits.FIELD / 2);
        var value = Mrkdwn.shorten(fact.value(), SlackLimits.FIELD - label.length() - 1);
        return CardBlocks.mrkdwn((label + "\n" + (value.isEmpty() ? "–" : value)).strip());
    }

    /// Puts as many items into a section as fit.
    static Stream<LayoutBlock> bullets(List<Text> items) {
        var sections = new ArrayList<LayoutBlock>();
        var lines = new StringBuilder();
        for (var item : items) {
            var words = Mrkdwn.shorten(item, SlackLimits.SECTION - 3);
            var line = words.isEmpty() ? "" : "• " + words + "\n";
            if (lines.length() + line.length() > SlackLimits.SECTION) {
                sections.add(CardBlocks.section(lines.toString()));
                lines.setLength(0);
            }
            lines.append(line);
        }
        if (!lines.isEmpty()) {
            sections.add(CardBlocks.section(lines.toString()));
        }
        return sections.stream();
    }
}
