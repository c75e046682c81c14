/// The file of example sentences that teaches Baton what people mean.
@NullMarked
package io.baton.understanding.example;

import org.jspecify.annotations.NullMarked;
