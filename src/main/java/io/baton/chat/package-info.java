/// The platform-neutral conversation: what people type, press and fill in, and what they see. It
/// knows neither the business nor any vendor.
@NullMarked
package io.baton.chat;

import org.jspecify.annotations.NullMarked;
