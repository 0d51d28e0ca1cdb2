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
package org.openhab.devhost.internal.ohinf;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.config.core.ConfigDescription;
import org.openhab.core.i18n.I18nUtil;
import org.openhab.core.thing.type.ChannelGroupType;
import org.openhab.core.thing.type.ChannelType;
import org.openhab.core.thing.type.ThingType;

/**
 * What was read from one valid file.
 * <p>
 * Filled by the readers of one thread, then only read.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
class OhInfFile {

    /** Path inside the bundle. */
    final String path;
    final List<ThingType> thingTypes = new ArrayList<>();
    final List<ChannelType> channelTypes = new ArrayList<>();
    final List<ChannelGroupType> channelGroupTypes = new ArrayList<>();
    final List<ConfigDescription> configDescriptions = new ArrayList<>();
    final List<AddonDescription> addons = new ArrayList<>();

    final List<Mention> definitions = new ArrayList<>();
    final List<Mention> references = new ArrayList<>();
    /** Keys that stand in the file as {@code @text/key}. */
    final List<TextUse> namedTexts = new ArrayList<>();
    /** Plain texts that can be translated under a key openHAB derives. */
    final List<TextUse> plainTexts = new ArrayList<>();
    /** Flaws that are no reason to refuse the file. */
    final List<String> notices = new ArrayList<>();
    /** What the schema cannot say but openHAB's types refuse. */
    final List<Problem> problems = new ArrayList<>();

    OhInfFile(String path) {
        this.path = path;
    }

    /** Notes every {@code @text/key} below a node. */
    void noteNamedTexts(XmlNode node) {
        noteNamedText(node.text(), node.line());
        node.attributes().values().forEach(value -> noteNamedText(value, node.line()));
        node.children().forEach(this::noteNamedTexts);
    }

    private void noteNamedText(String text, int line) {
        if (I18nUtil.isConstant(text)) {
            namedTexts.add(new TextUse(List.of(I18nUtil.stripConstant(text)), line));
        }
    }

    /** Notes label and description of a node, where it has them, under the keys that a family of keys gives. */
    void noteLabels(XmlNode node, KeyFamily family) {
        notePlainText(node.child(I18nKeys.LABEL), family.keys(I18nKeys.LABEL));
        notePlainText(node.child(I18nKeys.DESCRIPTION), family.keys(I18nKeys.DESCRIPTION));
    }

    /** Notes the options of a node under keys that end in their values. */
    void noteOptions(List<XmlNode> options, KeyFamily family) {
        options.stream().filter(option -> I18nKeys.fitsInKey(option.required("value")))
                .forEach(option -> notePlainText(option, family.keys(option.required("value"))));
    }

    /** Notes one text; absent or empty texts need no translation. */
    void notePlainText(@Nullable XmlNode node, List<String> keys) {
        if (node != null && !node.text().isBlank() && !I18nUtil.isConstant(node.text())) {
            plainTexts.add(new TextUse(keys, node.line()));
        }
    }

    /** Builds something from a node; what openHAB's types object to becomes a problem of that line. */
    <T> void build(XmlNode node, Supplier<T> builder, Consumer<T> target) {
        try {
            target.accept(builder.get());
        } catch (IllegalArgumentException e) {
            problems.add(new Problem(node.line(), "'" + node.name() + "': " + e.getMessage()));
        }
    }

    /** Gives the keys for the parts of one definition. */
    interface KeyFamily {
        /** @return the keys to look under, in that order */
        List<String> keys(String part);
    }
}
