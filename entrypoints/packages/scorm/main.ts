import { mountSimulator } from '../../../components/simulator/mount-simulator';
import { reporting } from '../lms/progress';
import { localPorts } from '../local-ports';
import { findScorm, scormSession } from './scorm12';

const root = document.getElementById('root');
const api = findScorm(window);
const session = api && scormSession(api, () => Date.now());
if (session) addEventListener('pagehide', () => session.finish());
// Opened outside a platform it is the rehearsal all the same.
if (root !== null) mountSimulator(root, session ? reporting(localPorts(false), session) : localPorts(true));
