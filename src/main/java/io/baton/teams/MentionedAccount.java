package io.baton.teams;

import com.fasterxml.jackson.databind.JsonNode;
import io.baton.teams.api.Json;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.web.util.HtmlUtils;

/// An account that a message mentions: a person or a bot.
///
/// @param names as [#normalized]; empty if the message names only the id
record MentionedAccount(String id, Set<String> names) {
    private static final Pattern NOT_IN_NAMES = Pattern.compile("<[^<>]{0,300}>|[\\s\\u200b@]+");

    /// The accounts in an activity's entities, in their order.
    static List<MentionedAccount> in(JsonNode entities) {
        return entities.valueStream()
                .filter(each -> Json.text(each, "type").equalsIgnoreCase("mention"))
                .limit(MentionTags.MOST)
                .map(MentionedAccount::of)
                .filter(each -> !each.id().isEmpty())
                .toList();
    }

    private static MentionedAccount of(JsonNode entity) {
        return new MentionedAccount(
                Json.text(entity, "mentioned", "id"),
                Stream.of(Json.text(entity, "text"), Json.text(entity, "mentioned", "name"))
                        .map(MentionedAccount::normalized)
                        .filter(name -> !name.isEmpty())
                        .collect(Collectors.toSet()));
    }

    /// The name without tags, escapes, blanks and case, which differ between a message and its
    /// entities.
    static String normalized(String name) {
        var plain = HtmlUtils.htmlUnescape(HtmlUtils.htmlUnescape(name));
        var words = NOT_IN_NAMES.matcher(plain.replace('\u00a0', ' ')).replaceAll("");
        return Normalizer.normalize(words, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }

    /// Whether a sender may have shortened one of the names to this one.
    boolean startsLike(String name) {
        return !name.isEmpty() && names.stream().anyMatch(own -> own.startsWith(name));
    }
}
