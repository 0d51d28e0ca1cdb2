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

import java.util.Locale;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.thing.ThingTypeUID;
import org.openhab.core.thing.type.BridgeType;
import org.openhab.core.thing.type.ChannelGroupDefinition;
import org.openhab.core.thing.type.ChannelGroupType;
import org.openhab.core.thing.type.ChannelGroupTypeRegistry;
import org.openhab.core.thing.type.ThingType;
import org.openhab.core.thing.type.ThingTypeBuilder;
import org.osgi.framework.Bundle;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Translates thing types.
 * <p>
 * Those who ask the registries with a locale get translated types already. Channels and groups without texts of their
 * own have those of their types in the result.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
@Component(service = TypeLocalizer.class)
public class TypeLocalizer {

    private final ChannelGroupLocalizer groups;
    private final ChannelGroupTypeRegistry groupTypes;

    @Activate
    public TypeLocalizer(@Reference ChannelGroupLocalizer groups, @Reference ChannelGroupTypeRegistry groupTypes) {
        this.groups = groups;
        this.groupTypes = groupTypes;
    }

    /**
     * @param bundle that has the texts
     * @param locale null for the host's own
     * @return a translated copy; what has no translation is as in the original
     */
    public ThingType localize(Bundle bundle, ThingType type, @Nullable Locale locale) {
        ThingTypeUID uid = type.getUID();
        ThingTypeBuilder builder = ThingTypeBuilder.instance(type);
        String label = groups.text(bundle, I18nKeys.thing(uid, I18nKeys.LABEL), type.getLabel(), locale);
        if (label != null) {
            builder.withLabel(label);
        }
        String description = groups.text(bundle, I18nKeys.thing(uid, I18nKeys.DESCRIPTION), type.getDescription(),
                locale);
        if (description != null) {
            builder.withDescription(description);
        }
        builder.withChannelDefinitions(groups.channels(bundle, type.getChannelDefinitions(),
                (id, part) -> I18nKeys.channelOfThing(uid, id, part), locale));
        builder.withChannelGroupDefinitions(
                type.getChannelGroupDefinitions().stream().map(group -> group(bundle, uid, group, locale)).toList());
        return type instanceof BridgeType ? builder.buildBridge() : builder.build();
    }

    private ChannelGroupDefinition group(Bundle bundle, ThingTypeUID owner, ChannelGroupDefinition group,
            @Nullable Locale locale) {
        String id = group.getId();
        String label = groups.text(bundle, I18nKeys.groupOfThing(owner, id, I18nKeys.LABEL), group.getLabel(), locale);
        String description = groups.text(bundle, I18nKeys.groupOfThing(owner, id, I18nKeys.DESCRIPTION),
                group.getDescription(), locale);
        ChannelGroupType type = label != null && description != null ? null
                : groupTypes.getChannelGroupType(group.getTypeUID(), locale);
        return new ChannelGroupDefinition(id, group.getTypeUID(),
                label == null && type != null ? type.getLabel() : label,
                description == null && type != null ? type.getDescription() : description);
    }
}
