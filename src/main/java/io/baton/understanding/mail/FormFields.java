package io.baton.understanding.mail;

import io.baton.understanding.Found;
import io.baton.understanding.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// A mail from a contact form: `Name:`, `Company:`, `Message:`.
///
/// @param message a span for each line
record FormFields(Signature sender, List<Span> message) {
    private static final Pattern FIELD =
            Pattern.compile("(?iU)\\*?(?<name>[\\p{L}][\\p{L} ?/'-]{1,40}?)\\*? ?: *(?<value>.*)");

    /// For a test of their cost.
    static final List<Pattern> PATTERNS = List.of(FIELD);

    private static final Map<String, String> NAMES =
            Map.ofEntries(
                    Map.entry("name", "name"),
                    Map.entry("full name", "name"),
                    Map.entry("your name", "name"),
                    Map.entry("contact name", "name"),
                    Map.entry("contact", "name"),
                    Map.entry("company", "company"),
                    Map.entry("company name", "company"),
                    Map.entry("organisation", "company"),
                    Map.entry("organization", "company"),
                    Map.entry("business", "company"),
                    Map.entry("firma", "company"),
                    Map.entry("société", "company"),
                    Map.entry("role", "role"),
                    Map.entry("job title", "role"),
                    Map.entry("position", "role"),
                    Map.entry("e-mail", "address"),
                    Map.entry("email", "address"),
                    Map.entry("email address", "address"),
                    Map.entry("phone", "phone"),
                    Map.entry("telephone", "phone"),
                    Map.entry("phone number", "phone"),
                    Map.entry("tel", "phone"),
                    Map.entry("mobile", "phone"),
                    Map.entry("message", "message"),
                    Map.entry("enquiry", "message"),
                    Map.entry("your message", "message"),
                    Map.entry("comments", "message"),
                    Map.entry("how can we help", "message"),
                    Map.entry("nachricht", "message"));

    static Optional<FormFields> read(List<MailLine> lines) {
        var values = new HashMap<String, Found<String>>();
        var message = new ArrayList<Span>();
        boolean inMessage = false;
        for (var line : lines) {
            var field = FIELD.matcher(line.length() <= 2000 ? line.text() : "");
            var name =
                    field.matches()
                            ? NAMES.get(
                                    field.group("name")
                                            .toLowerCase(Locale.ROOT)
                                            .replace("?", "")
                                            .strip())
                            : null;
            if (line.text().matches("[-_=*]{3,}.*")) {
                inMessage = false;
            } else if (name != null) {
                int start = line.span().start() + field.start("value");
                var value = new Found<>(field.group("value"), new Span(start, line.span().end()));
                inMessage = name.equals("message");
                if (inMessage) {
                    message.add(value.span());
                } else if (!value.value().isEmpty()) {
                    values.putIfAbsent(name, value);
                }
            } else if (inMessage && !line.isBlank()) {
                message.add(line.span());
            }
        }
        return values.containsKey("name") && !message.isEmpty() && values.size() > 1
                ? Optional.of(new FormFields(sender(values), List.copyOf(message)))
                : Optional.empty();
    }

    private static Signature sender(Map<String, Found<String>> values) {
        return new Signature(
                values.get("name"),
                values.get("role"),
                values.get("company"),
                values.values().stream().map(Found::span).toList());
    }
}
