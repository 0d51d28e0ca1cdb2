package org.openhab.binding.withings.internal.api;

import java.io.IOException;

import org.eclipse.jdt.annotation.NonNullByDefault;

import com.google.gson.stream.JsonReader;

/**
 * Reads the body of an answer token by token, without a tree in between.
 *
 * @param <T> what the body becomes
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
@FunctionalInterface
public interface BodyDecoder<T> {

    /**
     * @param in stands before the body, which may be an object, an array or anything else (withings.md 3.5)
     * @return the decoded body; unknown keys and values of a wrong kind are skipped
     * @throws IOException if the text breaks off or is no JSON
     */
    T decode(JsonReader in) throws IOException;
}
