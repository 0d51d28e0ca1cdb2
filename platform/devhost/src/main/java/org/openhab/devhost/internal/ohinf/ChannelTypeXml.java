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

import java.math.BigDecimal;
import java.net.URI;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.thing.type.AutoUpdatePolicy;
import org.openhab.core.thing.type.ChannelKind;
import org.openhab.core.thing.type.ChannelType;
import org.openhab.core.thing.type.ChannelTypeBuilder;
import org.openhab.core.thing.type.ChannelTypeUID;
import org.openhab.core.thing.type.StateChannelTypeBuilder;
import org.openhab.core.thing.type.TriggerChannelTypeBuilder;
import org.openhab.core.types.CommandDescription;
import org.openhab.core.types.CommandDescriptionBuilder;
import org.openhab.core.types.CommandOption;
import org.openhab.core.types.EventDescription;
import org.openhab.core.types.EventOption;
import org.openhab.core.types.StateDescriptionFragment;
import org.openhab.core.types.StateDescriptionFragmentBuilder;
import org.openhab.core.types.StateOption;

/**
 * Makes channel types from valid XML.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
final class ChannelTypeXml {

    /** What {@code system="true"} puts a channel type under, whatever the file's binding. */
    static final String SYSTEM = "system";

    private final OhInfFile file;
    private final String bindingId;

    ChannelTypeXml(OhInfFile file, String bindingId) {
        this.file = file;
        this.bindingId = bindingId;
    }

    void read(XmlNode node) {
        ChannelTypeUID uid = new ChannelTypeUID(node.flag("system") ? SYSTEM : bindingId, node.required("id"));
        file.definitions.add(new Mention(Mention.Kind.CHANNEL_TYPE, uid.getAsString(), node.line()));
        file.noteLabels(node, part -> List.of(I18nKeys.channel(uid, part)));
        noteOptions(node, "state", uid);
        noteOptions(node, "command", uid);
        URI configuration = new ConfigXml(file).readInside(node, "channel-type:" + bindingId + ":" + uid.getId());
        file.build(node, () -> channelType(node, uid, configuration), file.channelTypes::add);
    }

    private void noteOptions(XmlNode node, String holder, ChannelTypeUID uid) {
        XmlNode inner = node.child(holder);
        if (inner != null) {
            file.noteOptions(inner.inside("options"),
                    option -> List.of(I18nKeys.channel(uid, holder + ".option." + option)));
        }
    }

    private static ChannelType channelType(XmlNode node, ChannelTypeUID uid, @Nullable URI configuration) {
        String label = String.valueOf(node.childText("label"));
        ChannelTypeBuilder<?> builder = switch (ChannelKind.parse(node.childText("kind"))) {
            case STATE -> state(node, uid, label);
            case TRIGGER -> trigger(node, uid, label);
        };
        builder.isAdvanced(node.flag("advanced"));
        whenPresent(node.childText("description"), builder::withDescription);
        whenPresent(node.childText("category"), builder::withCategory);
        whenPresent(configuration, builder::withConfigDescriptionURI);
        if (node.child("tags") != null) {
            builder.withTags(node.inside("tags").stream().map(XmlNode::text)
                    .collect(Collectors.toCollection(LinkedHashSet::new)));
        }
        return builder.build();
    }

    private static StateChannelTypeBuilder state(XmlNode node, ChannelTypeUID uid, String label) {
        XmlNode item = node.child("item-type");
        if (item == null || item.text().isEmpty()) {
            throw new IllegalArgumentException("a channel type of kind 'state' needs an 'item-type'");
        }
        String policy = node.childText("autoUpdatePolicy");
        return ChannelTypeBuilder.state(uid, label, item.text()).withUnitHint(item.attribute("unitHint"))
                .withStateDescriptionFragment(stateDescription(node.child("state")))
                .withCommandDescription(commandDescription(node.child("command")))
                .withAutoUpdatePolicy(AutoUpdatePolicy.parse(policy));
    }

    private static TriggerChannelTypeBuilder trigger(XmlNode node, ChannelTypeUID uid, String label) {
        TriggerChannelTypeBuilder builder = ChannelTypeBuilder.trigger(uid, label);
        XmlNode event = node.child("event");
        if (event != null) {
            builder.withEventDescription(new EventDescription(event.inside("options").stream()
                    .map(option -> new EventOption(option.required("value"), filled(option.text()))).toList()));
        }
        return builder;
    }

    private static @Nullable StateDescriptionFragment stateDescription(@Nullable XmlNode node) {
        if (node == null) {
            return null;
        }
        StateDescriptionFragmentBuilder builder = StateDescriptionFragmentBuilder.create()
                .withReadOnly(node.flag("readOnly"));
        whenPresent(number(node, "min"), builder::withMinimum);
        whenPresent(number(node, "max"), builder::withMaximum);
        whenPresent(number(node, "step"), builder::withStep);
        whenPresent(node.attribute("pattern"), builder::withPattern);
        if (node.child("options") != null) {
            builder.withOptions(node.inside("options").stream()
                    .map(option -> new StateOption(option.required("value"), option.text())).toList());
        }
        return builder.build();
    }

    private static @Nullable CommandDescription commandDescription(@Nullable XmlNode node) {
        if (node == null || node.child("options") == null) {
            return null;
        }
        return CommandDescriptionBuilder.create().withCommandOptions(node.inside("options").stream()
                .map(option -> new CommandOption(option.required("value"), option.text())).toList()).build();
    }

    private static <T> void whenPresent(@Nullable T value, Consumer<T> consumer) {
        if (value != null) {
            consumer.accept(value);
        }
    }

    private static @Nullable BigDecimal number(XmlNode node, String attribute) {
        String value = node.attribute(attribute);
        return value == null ? null : new BigDecimal(value.trim());
    }

    private static @Nullable String filled(String text) {
        return text.isEmpty() ? null : text;
    }
}
