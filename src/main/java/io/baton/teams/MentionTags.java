package io.baton.teams;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Finds the person each `<at>` tag in a message names. Teams' clients write one name in many ways:
/// escaped or not, in two tags with an entity each, shortened by the sender, or without the
/// entity's text (botbuilder-js#4379).
final class MentionTags {
    /// Includes mentions of the bot, which a message may repeat.
    static final int MOST = 50;

    private static final Pattern TAG =
            Pattern.compile(
                    "(?i)(<at(?:\\s[^<>]{0,300})?>|&lt;at&gt;)([^<>]{0,300}?)(?:</at>|&lt;/at&gt;)");

    private final String text;
    private final List<Tag> tags;
    private final List<MentionedAccount> accounts;
    private final Set<MentionedAccount> used = new HashSet<>();

    /// A part of the text that names an account. `id` is null if no account has that name.
    record Mention(int start, int end, String name, @Nullable String id) {
        Mention until(int later) {
            return new Mention(start, later, name, id);
        }
    }

    /// @param typed whether the person typed the tag's characters, or Teams escaped its own tag
    private record Tag(int start, int end, String name, boolean typed) {}

    private MentionTags(String text, List<MentionedAccount> accounts) {
        this.text = text;
        this.tags =
                TAG.matcher(text)
                        .results()
                        .limit(MOST)
                        .map(tag ->
                                new Tag(
                                        tag.start(),
                                        tag.end(),
                                        tag.group(2),
                                        !tag.group(1).startsWith("<")))
                        .toList();
        this.accounts = accounts;
    }

    /// The mentions in the order of the text.
    static List<Mention> in(String text, JsonNode entities) {
        var mentionTags = new MentionTags(text, MentionedAccount.in(entities));
        return mentionTags.joined(mentionTags.rest(mentionTags.byName()));
    }

    /// Each tag, or several in a row, that have exactly the name of an account.
    private List<Mention> byName() {
        var mentions = new ArrayList<Mention>();
        for (int i = 0; i < tags.size(); ) {
            int end = runEnd(i);
            Optional<MentionedAccount> found = named(i, end);
            while (found.isEmpty() && end > i + 1) {
                end--;
                found = named(i, end);
            }
            found.ifPresent(used::add);
            mentions.add(
                    new Mention(
                            tags.get(i).start(),
                            tags.get(end - 1).end(),
                            tags.get(i).name(),
                            found.map(MentionedAccount::id).orElse(null)));
            i = end;
        }
        return mentions;
    }

    private int runEnd(int from) {
        int end = from + 1;
        while (end < tags.size() && isBlank(tags.get(end - 1).end(), tags.get(end).start())) {
            end++;
        }
        return end;
    }

    private boolean isBlank(int from, int end) {
        return text.substring(from, end).replace("&nbsp;", " ").replace('\u00a0', ' ').isBlank();
    }

    private Optional<MentionedAccount> named(int from, int end) {
        var name =
                tags.subList(from, end).stream()
                        .map(tag -> MentionedAccount.normalized(tag.name()))
                        .collect(Collectors.joining());
        Predicate<MentionedAccount> same = each -> each.names().contains(name);
        return unused().filter(same)
                .findFirst()
                .or(() -> accounts.stream().filter(same).findFirst());
    }

    private Stream<MentionedAccount> unused() {
        return accounts.stream().filter(each -> !used.contains(each));
    }

    /// Assigns shortened names, and then what's left in order if nothing is ambiguous.
    private List<Mention> rest(List<Mention> mentions) {
        var shortened = mentions.stream().map(each -> assigned(each, this::shortened)).toList();
        var open = shortened.stream().filter(this::isOpen).toList();
        var left = unused().toList();
        if (open.size() != left.size()) {
            return shortened;
        }
        return shortened.stream()
                .map(each -> assigned(each, one -> Optional.of(left.get(open.indexOf(one)))))
                .toList();
    }

    private interface Choice {
        Optional<MentionedAccount> of(Mention mention);
    }

    private Mention assigned(Mention mention, Choice choice) {
        if (!isOpen(mention)) {
            return mention;
        }
        var entity = choice.of(mention);
        entity.ifPresent(used::add);
        return new Mention(
                mention.start(),
                mention.end(),
                mention.name(),
                entity.map(MentionedAccount::id).orElse(null));
    }

    private boolean isOpen(Mention mention) {
        return mention.id() == null && text.charAt(mention.start()) == '<';
    }

    private Optional<MentionedAccount> shortened(Mention mention) {
        var name = MentionedAccount.normalized(mention.name());
        var alike = unused().filter(each -> each.startsLike(name)).toList();
        return alike.size() == 1 ? Optional.of(alike.getFirst()) : Optional.empty();
    }

    /// Joins neighbors that name the same account: one name in two tags.
    private List<Mention> joined(List<Mention> mentions) {
        var joined = new ArrayList<Mention>();
        for (var mention : mentions) {
            var last = joined.isEmpty() ? null : joined.getLast();
            if (last != null
                    && last.id() != null
                    && last.id().equals(mention.id())
                    && isBlank(last.end(), mention.start())) {
                joined.set(joined.size() - 1, last.until(mention.end()));
            } else {
                joined.add(mention);
            }
        }
        return joined;
    }
}
