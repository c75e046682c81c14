/// The neutral conversation: what people say, press and fill in, and what is shown to them, on any
/// platform. It knows neither the business nor a vendor.
@NullMarked
package io.baton.chat;

import org.jspecify.annotations.NullMarked;
