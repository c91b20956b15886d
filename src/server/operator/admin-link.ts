import { askPortal } from '../ask-portal.ts';
import { makeFirstAdminLink } from '../first-admin/first-admin-link.ts';
import { askRefusals, operatorWords as t } from '../i18n/operator.ts';
import { complain, say } from '../log.ts';
import { EXIT, runOperatorCommand } from '../operator-command.ts';

await runOperatorCommand({
  help: t.adminLinkHelp,
  run: async ({ dataDir, siteUrl }, _args, signal) => {
    // The running portal knows best where it is reached; the link itself is a file in the data folder.
    const asked = await askPortal(dataDir, { verb: 'admin-link' }, { signal, onProgress: () => {} });
    if (asked.ok && asked.value.verb === 'admin-link') {
      say(t.adminLink(asked.value.url));
      return 0;
    }
    if (!asked.ok && asked.error !== 'no-portal') {
      complain(askRefusals[asked.error]);
      return EXIT.undone;
    }
    say(t.adminLink(`${siteUrl}${makeFirstAdminLink(dataDir, new Date())}`));
    return 0;
  },
});
