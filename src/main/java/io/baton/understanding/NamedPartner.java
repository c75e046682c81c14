package io.baton.understanding;

import io.baton.partner.PartnerId;
import org.jspecify.annotations.Nullable;

/// A partner named in a message.
///
/// @param id null if the firm has no such partner
/// @param name the known partner's name, or the name as typed
/// @param typed the words of the message
public record NamedPartner(@Nullable PartnerId id, String name, String typed) {}
