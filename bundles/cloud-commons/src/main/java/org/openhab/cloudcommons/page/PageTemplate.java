/*
 * Copyright (c) 2010-2026 Contributors to the openHAB project
 *
 * See the NOTICE file(s) distributed with this work for additional
 * information.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * http://www.eclipse.org/legal/epl-2.0
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.cloudcommons.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;

/**
 * The {@link PageTemplate} is an HTML page with places to fill.
 *
 * <ul>
 * <li><code>{{name}}</code>: a value, always escaped; in {@code href}, {@code src} and {@code action} only safe
 * addresses.
 * <li><code>{{t:key}}</code>: a text in the reader's language, escaped.
 * <li><code>{{#if name}} .. {{/if}}</code> and <code>{{#unless name}} .. {{/unless}}</code>: by a value being there,
 * not empty and not false; they nest.
 * <li><code>{{style}}</code>: the shared style sheet as an element; needs the value {@code nonce}.
 * </ul>
 * Mistakes in a template are found when it is loaded, a missing value when it is rendered.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public final class PageTemplate {

    private static final Pattern TAG = Pattern.compile("\\{\\{([^{}]*)\\}\\}");
    private static final Pattern IN_ADDRESS = Pattern.compile("(?i)\\b(?:href|src|action|formaction)=\"[^\"]*$");
    private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9]*");
    private static final String STYLE = read(PageTemplate.class, "page.css");

    private interface Part {
        void render(Map<String, ?> values, Texts texts, StringBuilder out);
    }

    private record Block(String kind, String name, List<Part> parts) {
    }

    private final List<Part> parts;

    private PageTemplate(List<Part> parts) {
        this.parts = parts;
    }

    /**
     * Loads a template.
     *
     * @param anchor a class beside which the resource lies
     * @throws IllegalArgumentException when it is missing or has a mistake: a fault of the binding, not of its user
     */
    public static PageTemplate load(Class<?> anchor, String resource) {
        return parse(read(anchor, resource));
    }

    /**
     * Makes a template of a text.
     *
     * @throws IllegalArgumentException for an unknown tag or a block that does not close
     */
    public static PageTemplate parse(String source) {
        Deque<Block> open = new ArrayDeque<>();
        open.push(new Block("", "", new ArrayList<>()));
        Matcher tag = TAG.matcher(source);
        int done = 0;
        while (tag.find()) {
            String before = source.substring(done, tag.start());
            top(open).parts().add((values, texts, out) -> out.append(before));
            handle(tag.group(1).strip(), IN_ADDRESS.matcher(source.substring(0, tag.start())).find(), open);
            done = tag.end();
        }
        String rest = source.substring(done);
        top(open).parts().add((values, texts, out) -> out.append(rest));
        if (open.size() != 1) {
            throw new IllegalArgumentException("Block " + top(open).name() + " is not closed");
        }
        return new PageTemplate(List.copyOf(top(open).parts()));
    }

    /**
     * Fills the template.
     *
     * @param values texts, numbers or booleans by name; an absent or null one is false for blocks
     * @param texts in the reader's language
     * @throws IllegalArgumentException when a value is missing that is to be shown, or an address is not safe
     */
    public String render(Map<String, ? extends @Nullable Object> values, Texts texts) {
        StringBuilder out = new StringBuilder();
        parts.forEach(p -> p.render(values, texts, out));
        return out.toString();
    }

    private static void handle(String tag, boolean inAddress, Deque<Block> open) {
        if (tag.startsWith("#if ") || tag.startsWith("#unless ")) {
            String kind = tag.substring(1, tag.indexOf(' '));
            open.push(new Block(kind, name(tag.substring(kind.length() + 2).strip()), new ArrayList<>()));
        } else if (tag.startsWith("/")) {
            Block block = open.pop();
            if (!block.kind().equals(tag.substring(1)) || open.isEmpty()) {
                throw new IllegalArgumentException("Nothing to close for " + tag);
            }
            boolean wanted = block.kind().equals("if");
            top(open).parts().add((values, texts, out) -> {
                if (isTrue(values.get(block.name())) == wanted) {
                    block.parts().forEach(p -> p.render(values, texts, out));
                }
            });
        } else if (tag.startsWith("t:")) {
            String key = tag.substring(2).strip();
            top(open).parts().add((values, texts, out) -> out.append(Html.escape(texts.get(key))));
        } else if ("style".equals(tag)) {
            top(open).parts().add((values, texts, out) -> out.append("<style nonce=\"")
                    .append(Html.escape(shown(values, "nonce"))).append("\">\n").append(STYLE).append("</style>"));
        } else {
            String name = name(tag);
            top(open).parts().add((values, texts, out) -> {
                String value = shown(values, name);
                if (inAddress && !Html.isSafeAddress(value)) {
                    throw new IllegalArgumentException("Unsafe address for " + name);
                }
                out.append(Html.escape(value));
            });
        }
    }

    private static Block top(Deque<Block> open) {
        return open.getFirst();
    }

    private static String name(String text) {
        if (!NAME.matcher(text).matches()) {
            throw new IllegalArgumentException("Unknown tag " + text);
        }
        return text;
    }

    private static String shown(Map<String, ?> values, String name) {
        Object value = values.get(name);
        if (value == null) {
            throw new IllegalArgumentException("No value for " + name);
        }
        return value.toString();
    }

    private static boolean isTrue(@Nullable Object value) {
        return value != null && !Boolean.FALSE.equals(value) && !value.toString().isEmpty();
    }

    private static String read(Class<?> anchor, String resource) {
        try (InputStream in = anchor.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalArgumentException("No resource " + resource);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
